# /// script
# [tool.snippet]
# raises = "ImportError: cannot import name"
# ///

from json import nosuch
