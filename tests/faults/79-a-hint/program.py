# /// script
# [tool.snippet]
# raises = "NameError: name 'totl'"
# ///

total = 3
print(totl)
