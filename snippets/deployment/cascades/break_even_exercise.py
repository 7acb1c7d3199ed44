# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Write down what one request costs with a cascade, and set it equal to dear."
# ///


def break_even(cheap, dear):
    """Return the share passed on at which a cascade costs what dear alone does.

    Every request pays for the cheap model, some pay for the dear one as well.
    Prices are above zero, and the cheap one is not above the dear one.
    """
    return cheap / dear  # ← change this


for cheap, dear in ((1, 50), (1, 2), (3, 4)):
    print(f"{cheap} against {dear}: {break_even(cheap, dear):.0%}")
