# /// script
# requires-python = ">=3.11"
#
# [tool.snippet.knobs]
# FAILING = { label = "calls that fail", range = [0.02, 0.5], step = 0.02 }
# ///


def count_lost(tries):
    """Return how many of a million requests get lost.

    `tries` says how often each layer tries, from the top down. Here each
    crossing to the next layer may fail, not only the one at the bottom.
    """
    # region core
    lost = 0
    for most in reversed(tries):
        # A try fails if the crossing does, or all that lies below it.
        lost = (1 - (1 - FAILING) * (1 - lost)) ** most
    # endregion
    return 1_000_000 * lost


FAILING = 0.1  # the share of calls that fail, from each layer to the next
# region core
plans = {
    "no retries": [1, 1, 1, 1],
    "six tries at the bottom": [1, 1, 1, 6],
    "six tries at the top": [6, 1, 1, 1],
    "three tries at each": [3, 3, 3, 3],
}
# endregion
for name, tries in plans.items():
    print(f"{name}, lost of a million: {count_lost(tries):,.0f}")

# Each layer tries its own crossing again, and hands on what was given up below.
marked = 1_000_000 * (1 - (1 - FAILING**6) ** 4)
print(f"six tries of its own crossing, lost of a million: {marked:,.0f}")
