import sys

print(f"largest index: {sys.maxsize}")
