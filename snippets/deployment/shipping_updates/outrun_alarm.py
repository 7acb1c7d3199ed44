SHARES = (0.01, 0.10, 0.50, 1.00)  # of the fleet, one stage after the other


def exposed(fuse, pause):
    """Return the share of a fleet that has an update when a fault first shows.

    `fuse`: hours from installing to showing. `pause`: hours between stages.
    """
    # region core
    started = 1 + fuse // pause
    return SHARES[min(int(started), len(SHARES)) - 1]
    # endregion


print("stages:", ", ".join(f"{share:.0%}" for share in SHARES))
# Assumed fuses. A disk that fills shows in its free space long before it fails.
# region core
bugs = {
    "crash at start": 0.1,
    "leak, 30 hours": 30,
    "full disk, a week": 168,
    "the same disk, free space watched": 5,
}
# endregion
for bug, fuse in bugs.items():
    for pause in (6, 24, 72):
        print(f"{bug}, {pause} h a stage: {exposed(fuse, pause):.0%}")
