import sys

sys.stdout.buffer.write(b"sum: \xff\n")
