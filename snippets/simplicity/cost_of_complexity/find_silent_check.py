import random
from copy import deepcopy

rng = random.Random()
people, columns = ["Ana", "Ben", "Caro", "Dan", "Eva"], list("abcdefghij")
chain = [("Ana", {"a"}, {"b"}), ("Ben", {"b"}, {"c"}), ("Caro", {"c"}, {"d"})]
cases = [(chain, {frozenset(("Ana", "Ben"))}), (chain[::-1], set())]
for _ in range(40):
    jobs = [
        (
            rng.choice(people),
            set(rng.sample(columns, rng.randint(0, 3))),
            set(rng.sample(columns, rng.randint(0, 2))),
        )
        for _ in range(rng.randint(2, 7))
    ]
    talks = {frozenset(rng.sample(people, 2)) for _ in range(3)}
    cases.append((jobs, talks))
for jobs, talks in cases:
    right = set()
    for at, (one, reads, writes) in enumerate(jobs):
        for two, also_reads, also_writes in jobs[:at]:
            pair = frozenset((one, two))
            meet = (reads & also_writes) | (writes & also_reads)
            if one != two and meet and pair not in talks:
                right.add(pair)
    before, given = set(talks), deepcopy(jobs)
    found = find_silent(jobs, talks)
    assert found is not None, (
        "You gave None, where pairs are expected. Does your function return them?"
    )
    found = set(map(frozenset, found))
    assert talks == before, (
        f"The caller's talks grew from {len(before)} to {len(talks)} pairs. Build"
        " a set of your own."
    )
    assert jobs == given, (
        f"Of the caller's {len(given)} jobs, {len(jobs)} are left, or their columns"
        " changed. Go through them without taking anything out."
    )
    wrong = sorted(sorted(pair) for pair in found ^ right)
    assert not wrong, (
        f"For {len(jobs)} jobs you returned {len(found)} pairs, and {wrong[0]} is"
        " one that is missing or too much. Ask of each job who reads what it"
        " writes, whichever job comes first in the list."
    )
