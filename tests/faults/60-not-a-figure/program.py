# /// script
# [tool.snippet]
# figures = ["program.svg"]
# ///
open("program.svg", "w").write("<svg>")
print("drawn")
