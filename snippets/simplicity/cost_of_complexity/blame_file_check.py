import random
from copy import deepcopy
from numbers import Number

rng = random.Random()
year = [{"config", "a"}, {"config", "b"}, {"config", "b"}, {"c", "b"}]
cases = [(year, "config"), (year, "b"), (year, "never edited")]
for _ in range(20):
    names = [f"file {rng.randrange(999)}" for _ in range(4)]
    some = [set(rng.choices(names, k=rng.randint(1, 3))) for _ in range(12)]
    cases.append((some, rng.choice(names)))
for changes, name in cases:
    clashing = gone = 0
    for later, change in enumerate(changes):
        for other in changes[:later]:
            clashing += len(change & other) > 0
            gone += change & other == {name}
    before = deepcopy(changes)
    found = blame_file(changes, name)
    assert changes == before, (
        f"After the call, {changes} are left of the caller's changes. Compare"
        " them without taking anything out."
    )
    assert isinstance(found, Number), (
        f"You gave {found!r}, where a number is expected. Does your function return it?"
    )
    assert abs(found - gone / clashing) < 1e-9, (
        f"For '{name}' in {len(changes)} changes you returned {float(found):.3f}."
        f" {clashing} pairs clash, and {gone} of them share this file and no"
        " other. Look at what the two changes of a pair have in common."
    )
