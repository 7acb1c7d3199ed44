# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# base_rate = "no: a gap between two rates has no constant answer"
# ///


def find_gap(low, high, ppv, fnr):
    """Return the FPR gap, in points, that two base rates force.

    PPV and FNR are the same for both groups. Follows from the identity in
    Chouldechova (2017).
    """
    # region core
    between = high / (1 - high) - low / (1 - low)
    return 100 * between * (1 - ppv) / ppv * (1 - fnr)
    # endregion


# region core
for high, ppv in [(0.5, 0.6), (0.41, 0.6), (0.4, 0.6), (0.5, 0.9), (0.5, 1)]:
    gap = find_gap(0.4, high, ppv, fnr=0.35)
    # endregion
    print(f"base rates 40% and {high:.0%}, PPV {ppv:.0%}: {gap:.1f} points")

# The recorded base rates, with the PPV and FNR of either group for both.
low, high = 644 / 2132, 1344 / 3139
for name, ppv, fnr in [
    ("Black", 969 / 1774, 375 / 1344),
    ("white", 330 / 679, 314 / 644),
]:
    gap = find_gap(low, high, ppv, fnr)
    print(f"PPV and FNR of {name} defendants for both: {gap:.0f} points")
