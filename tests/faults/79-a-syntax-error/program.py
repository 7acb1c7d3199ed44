# /// script
# [tool.snippet]
# raises = "SyntaxError: "
# ///

exec("1 +")
