# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# base_rate = "no: it counts sums that do not add up, and nothing is predicted"
# [tool.snippet.knobs]
# PARTS = { label = "parts", range = [2, 12], step = 1 }
# ///

PARTS = 3  # people who share a bill
bills = range(1, 10_001)  # in cents


# region core
def split_plainly(bill):
    """Round each part by itself."""
    return [round(bill / PARTS)] * PARTS


def split_exactly(bill):
    """Let the cents that are left go to the first."""
    part, left = divmod(bill, PARTS)
    return [part + 1] * left + [part] * (PARTS - left)


# endregion
for name, split in {"plain": split_plainly, "exact": split_exactly}.items():
    gaps = [sum(split(bill)) - bill for bill in bills]
    wrong = sum(gap != 0 for gap in gaps)
    print(f"{name}, wrong: {wrong / len(bills):.0%} of bills")
    print(f"{name}, cents lost: {-sum(gap for gap in gaps if gap < 0):,}")
    print(f"{name}, cents found: {sum(gap for gap in gaps if gap > 0):,}")
    pass_all = (1 - wrong / len(bills)) ** 10
    print(
        f"{name}, 10 tests pass: 1 time in {float(f'{1 / pass_all:.1g}'):,.0f}"
    )
