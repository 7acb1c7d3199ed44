CELLS = (
    "prices = [120, 80, 130, 200, 60]",
    "usual = [price for price in prices if price < 150]",
    "gross = [price * 1.19 for price in usual]",
    "mean = sum(gross) / len(gross)",
    "rest = sorted(gross)[1:]",
    "report = round(mean - rest[0], 1)",
)
# What somebody changes in each cell, one at a time.
EDITS = "60 70", "150 125", "1.19 1.07", "sum max", "[1:] [2:]", "1) 0)"


def run(cells):
    """Return the report after running cells in turn, None on an error."""
    names = {}
    try:
        for cell in cells:
            exec(cell, names)
    except NameError:
        return None
    return names.get("report")


again = [run([*CELLS, cell, CELLS[-1]]) != run(CELLS) for cell in CELLS]
print(f"one cell again, then the last, wrong: {sum(again)} of {len(CELLS)}")
stale, below = 0, 0
for place, edit in enumerate(EDITS):
    # region core
    edited = list(CELLS)
    edited[place] = CELLS[place].replace(*edit.split())
    stale += run([*CELLS, edited[place], edited[-1]]) != run(edited)
    below += run([*CELLS, *edited[place:]]) != run(edited)
    # endregion
print(f"one cell edited, then the last, wrong: {stale} of {len(CELLS)}")
print(f"one cell edited, then all below, wrong: {below} of {len(CELLS)}")
