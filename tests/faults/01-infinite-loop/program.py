# /// script
# [tool.snippet]
# timeout = 1
# ///
while True:
    pass
