# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Write the lines that callers write now, inside one function."
# ///

totals = {"count": 0, "sum": 0.0}


# Callers must call start, then add for each value, then finish. Replace the
# three by one function mean(values) that leaves them nothing to get wrong.
# The values may be anything that a for loop takes. Of nothing there is no
# mean: let that end with an error, as it does here.
def start():
    """Forget what was added before."""
    totals.update(count=0, sum=0.0)


def add(value):
    """Add one value."""
    totals["count"] += 1
    totals["sum"] += value


def finish():
    """Return the mean of the values added since the start."""
    return totals["sum"] / totals["count"]


start()
add(3.0)
add(5.0)
print(f"mean: {finish()}")
