# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# base_rate = "no: these are chances of a test, and nothing is predicted"
# draws = "no: volunteers are drawn 2,000 times; the mean and a range are printed"
# ///

import random
from statistics import mean, quantiles

old, fails = 0.25, 0.20  # old phones, and how many of them the app fails on
truth = old * fails
print(f"users for whom it fails: {truth:.1%}")
print(f"clean, 100 drawn at random: {(1 - truth) ** 100:.1%}")

# Owners of old phones volunteer half as readily as others, or a tenth.
# region core
for name, eager in ("half", 0.5), ("a tenth", 0.1):
    owners = old * eager / (old * eager + 1 - old)  # among the volunteers
    rate = owners * fails
    # endregion
    print(f"{name} as likely, failures among volunteers: {rate:.2%}")
    print(f"{name} as likely, clean: {(1 - rate) ** 100:.1%}")
print(f"old phones among 1,000 volunteers: {1_000 * owners:.0f}")
# Count each age of phone by its share of users, in 2,000 drawn tests.
rng = random.Random(0)
for asked in (100, 1_000):
    estimates = []
    for _ in range(2_000):
        aged = sum(rng.random() < owners for _ in range(asked))
        if aged:  # without one of them there is nothing to weigh
            bad = sum(rng.random() < fails for _ in range(aged))
            # region core
            estimates.append(100 * old * bad / aged)
            # endregion
    low, *_, high = quantiles(estimates, n=20)
    print(f"weighted, {asked:,} volunteers: {mean(estimates):.1f}%")
    print(f"weighted, {asked:,}, nine of ten: {low:.0f} to {high:.0f}%")
    print(f"weighted, {asked:,}, zero: {estimates.count(0) / 2_000:.0%}")

# One person runs it ten times: on one phone, all runs end the same way.
print(f"clean, 100 runs by 10 people: {(1 - truth) ** 10:.1%}")
print(f"what 10 people leave open: {1 - 0.05 ** (1 / 10):.1%}")

told = 0.3  # of those for whom it fails, who notice it and say so
print(f"clean, 3 in 10 failures reported: {(1 - truth * told) ** 100:.0%}")
print(f"bound, 3 in 10 reported: {(1 - 0.05 ** (1 / 100)) / told:.1%}")
