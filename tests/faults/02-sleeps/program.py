# /// script
# [tool.snippet]
# timeout = 1
# ///
import time

time.sleep(600)
