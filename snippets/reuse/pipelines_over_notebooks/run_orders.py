from itertools import permutations

# region core
CELLS = (
    "prices = [120, 80, 130, 200, 60]",
    "prices = [price for price in prices if price < 150]",
    "prices = [price * 1.19 for price in prices]",
    "mean = sum(prices) / len(prices)",
    "prices = sorted(prices)[1:]",
    "report = round(mean - prices[0], 1)",
)
# endregion


def run(cells):
    """Return the report after running cells in turn, None on an error."""
    names = {}
    try:
        # region core
        for cell in cells:
            exec(cell, names)
        # endregion
    except NameError:
        return None
    return names.get("report")


def count(what, runs):
    """Print how many runs end in an error, or in a wrong report."""
    reports = [run(cells) for cells in runs]
    failed, right = reports.count(None), reports.count(run(CELLS))
    print(f"{what}, error: {failed} of {len(reports)}")
    print(f"{what}, wrong: {len(reports) - failed - right} of {len(reports)}")


print(f"report, from top to bottom: {run(CELLS)}")
count("one cell again, then the last", [[*CELLS, c, CELLS[-1]] for c in CELLS])
count("one cell left out", [[c for c in CELLS if c != out] for out in CELLS])
count("in any order", permutations(CELLS))
