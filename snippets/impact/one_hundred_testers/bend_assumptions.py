old, fails = 0.25, 0.20  # old phones, and how many of them the app fails on
truth = old * fails
print(f"users for whom it fails: {truth:.1%}")
print(f"clean, 100 drawn at random: {(1 - truth) ** 100:.1%}")


def volunteer_rate(odds):
    """Return the share of failures among volunteers.

    `odds`: how likely an owner of an old phone is to volunteer, compared
    with other people.
    """
    return fails * old * odds / (old * odds + 1 - old)


for odds in (0.5, 0.1):
    rate = volunteer_rate(odds)
    print(f"failures among volunteers, odds {odds}: {rate:.2%}")
    print(f"clean, 100 volunteers, odds {odds}: {(1 - rate) ** 100:.1%}")

# One person runs it ten times: on one phone, all runs end the same way.
print(f"clean, 100 runs by 10 people: {(1 - truth) ** 10:.1%}")
print(f"what 10 people leave open: {1 - 0.05 ** (1 / 10):.1%}")
