from random import Random

rng = Random()
cases = [
    [(0.95, 50, 1), (0.05, 50, 10)],
    [(0.7, 10, 1), (0.2, 40, 2), (0.1, 50, 20)],
]
cases += [[(1, 8, 3)], [(0.5, 3, 0), (0.5, 4, 4)], [(1 / 3, 7, 2)] * 3]
for _ in range(5):
    parts = [rng.randint(1, 9) for _ in range(rng.randint(2, 6))]
    tests = [rng.randint(20, 60) for _ in parts]
    cases.append(
        [(p / sum(parts), n, rng.randint(0, 20)) for p, n in zip(parts, tests)]
    )
for groups in cases:
    given, right = list(groups), 0
    for share, testers, failures in groups:
        right += failures / testers * share
    rate = estimate_rate(groups)
    assert groups == given, (
        f"The list of groups has {len(groups)} entries after your call, where it had"
        f" {len(given)}, or others. It is the caller's: work on a copy."
    )
    assert abs(rate - right) < 1e-9, (
        f"For {groups[:2]} and {len(groups[2:])} more groups the estimate came out as"
        f" {rate:.1%}, and should be {right:.1%}. Take the rate inside each group"
        " first, and only then let the shares of users weigh it."
    )
unasked = [(0.95, 100, 2), (0.05, 0, 0)]
unlisted, twice = [(0.95, 50, 1)], [(0.9, 50, 1), (0.2, 50, 1)]
short = [(0.5, 50, 1), (0.499, 50, 1)]
for groups in (unasked, unasked[::-1], [(0.5, 9, 1), (0, 0, 0), (0.5, 9, 1)]):
    try:
        rate = estimate_rate(groups)
    except ValueError:
        continue
    except ZeroDivisionError:
        rate = float("nan")
    raise AssertionError(
        f"A group without a single tester gave {rate:.1%}, and should give no number:"
        " no failure was seen because nobody was asked. Raise a ValueError before you"
        " divide."
    )
for groups in (unlisted, twice, short, []):
    try:
        rate = estimate_rate(groups)
    except ValueError:
        continue
    except ZeroDivisionError:
        rate = float("nan")
    raise AssertionError(
        f"The groups {groups} are {sum(g[0] for g in groups):.0%} of the users, and the"
        f" estimate for all came out as {rate:.1%}. It should be refused, because the"
        " shares have to add up to all users. Compare their sum with 1, and raise a"
        " ValueError."
    )
