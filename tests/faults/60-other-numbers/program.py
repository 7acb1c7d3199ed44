# /// script
# [tool.snippet]
# figures = ["program.svg"]
# ///
WIDTH = 381.88
with open("program.svg", "w") as file:
    file.write(
        '<svg xmlns="http://www.w3.org/2000/svg" width="400pt">'
        f'<rect x="5" width="{WIDTH}"/></svg>'
    )
with open("program.csv", "w") as file:
    file.write(f"bar,width (pt)\nfirst,{WIDTH}\nsecond,0\n")
print("drawn")
