import sys

there = "wave" in sys.modules
import wave

print(f"already: {there}")
