# /// script
# requires-python = ">=3.11"
# dependencies = ["hypothesis"]
# [tool.snippet]
# timeout = 40
# draws = "no: it averages 10 runs, and another version generates other orders"
# browser = "no: this guide serves no Hypothesis"
# [tool.snippet.bands]
# "limits at 10, found of 5" = [1.5, 5]
# "limits at 250, found of 5" = [1.5, 5]
# "limits at 10, missed beside it, of 20" = [5, 20]
# "limits at 250, missed beside it, of 20" = [1, 20]
# ///

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

ORDERS = st.integers(1, 20_000), st.integers(0, 1_000)
ONCE = settings(  # however slow the machine is
    max_examples=100,
    phases=[Phase.generate],
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)


def finds(limits, bulk, number):
    """Say whether 100 generated orders break a promise, limits being moved."""
    first, moved, cap = limits

    # region core
    def keep_promises(unit, quantity):
        total = unit * quantity * (quantity >= first)
        total = total * 9 // 10 if quantity >= moved else total
        rebate = min(total // 20, cap)
        due = unit * quantity * (10 - (quantity >= bulk)) / 10
        best = min(total / 20, 500)
        assert due - 1 < total <= due
        assert best - 1 < rebate <= best
        # endregion

    try:
        ONCE(seed(number)(given(*ORDERS)(keep_promises)))()
    except AssertionError:
        return True
    return False


for bulk in (10, 250):
    moved = [(2, bulk, 500), (1, bulk - 1, 500), (1, bulk + 1, 500)]
    moved += [(1, bulk, 499), (1, bulk, 501)]
    found = [sum(finds(one, bulk, i) for i in range(10)) for one in moved]
    print(f"limits at {bulk}, found of 5: {sum(found) / 10:.1f}")
    missed = 20 - found[1] - found[2]
    print(f"limits at {bulk}, missed beside it, of 20: {missed}")
