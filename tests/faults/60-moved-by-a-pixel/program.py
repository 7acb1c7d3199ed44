# /// script
# [tool.snippet]
# figures = ["program.svg"]
# ///
WIDTH = 382.878582
with open("program.svg", "w") as file:
    file.write(
        '<svg xmlns="http://www.w3.org/2000/svg" width="400pt">'
        f'<g id="figure_{hash(WIDTH)}"><rect x="5" width="{WIDTH}"/></g></svg>'
    )
print("drawn")
