# /// script
# [tool.snippet]
# timeout = 1
# ///
import time

while time.process_time() < 0.6:
    pass
print("done")
