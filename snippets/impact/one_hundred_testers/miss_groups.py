# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# base_rate = "no: these are exact chances of a test, and nothing is predicted"
# draws = "no: 2,000 drawn tests confirm a chance that is known exactly"
#
# [tool.snippet.knobs]
# TESTERS = { label = "testers", range = [20, 500], step = 20 }
# ///

import random
from math import comb

TESTERS = 100
groups, share = 10, 0.01  # ten groups of 1% each

# region core
absent = (1 - share) ** TESTERS
complete = sum(
    (-1) ** j * comb(groups, j) * (1 - j * share) ** TESTERS
    for j in range(groups + 1)
)
# endregion
print(f"one group absent: {absent:.1%}")
print(f"absent groups on average: {groups * absent:.1f}")
print(f"all ten groups present: {complete:.1%}")

rng, tests, full = random.Random(0), 2_000, 0
for _ in range(tests):
    drawn = rng.choices(range(100), k=TESTERS)
    full += len({group for group in drawn if group < groups}) == groups
print(f"the same, drawn {tests:,} times: {full / tests:.1%}")

fails = 0.5  # for every second member of one group, and for nobody else
print(f"users for whom it fails: {share * fails:.1%}")
clean = (1 - share * fails) ** TESTERS
print(f"clean although half of a group fails: {clean:.1%}")
print(f"clean with ten places for the group: {(1 - fails) ** 10:.1%}")

# A clean test with a quota says less of the whole. At worst every failing user
# belongs to the others, who got the rest of a hundred places.
for places, part in (10, 0.01), (50, 0.05):
    bound = (1 - part) * (1 - 0.05 ** (1 / (100 - places)))
    print(f"all users, {places} places for {part:.0%} of them: {bound:.1%}")
