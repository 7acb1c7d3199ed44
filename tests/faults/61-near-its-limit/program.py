# /// script
# [tool.snippet]
# timeout = 2
# ///
import time

while time.process_time() < 1.2:
    pass
print("done")
