from itertools import permutations

CELLS = (
    "prices = [120, 80, 130, 200, 60]",
    "prices = [price for price in prices if price < 150]",
    "prices = [price * 1.19 for price in prices]",
    "mean = sum(prices) / len(prices)",
    "prices = sorted(prices)[1:]",
    "report = round(mean - prices[0], 1)",
)


def run(order):
    """Return the report after running cells in an order, None on an error."""
    names = {}
    try:
        for cell in order:
            exec(cell, names)
    except NameError:
        return None
    return names["report"]


wanted = run(CELLS)
results = [run(order) for order in permutations(CELLS)]
print(f"report, from top to bottom: {wanted}")
print(f"orders: {len(results)}")
print(f"orders that end with an error: {results.count(None)}")
print(f"orders with the right report: {results.count(wanted)}")
different = set(results) - {None, wanted}
wrong = sum(result in different for result in results)
print(f"orders with a wrong report: {wrong}")
again = [run([*CELLS[: n + 1], *CELLS[n:]]) for n in range(len(CELLS))]
twice = sum(result != wanted for result in again)
print(f"one cell run twice, wrong report: {twice} of {len(CELLS)}")
