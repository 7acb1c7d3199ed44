from collections import defaultdict


def find_silent(jobs, talks):
    """Note for each column who writes it, then let each reader look it up."""
    writers, silent = defaultdict(set), set()
    for person, _, written in jobs:
        for column in written:
            writers[column].add(person)
    for person, read, _ in jobs:
        for column in read:
            for writer in writers.get(column, ()):
                pair = frozenset({person, writer})
                if len(pair) == 2 and pair not in talks:
                    silent.add(pair)
    return silent


jobs = [
    ("Ana", {"clicks"}, {"click_rate"}),
    ("Ben", {"click_rate", "age"}, {"score"}),
    ("Caro", {"score"}, {"price"}),
]
silent = find_silent(jobs, {frozenset({"Ana", "Ben"})})
print(f"silent: {sorted(sorted(pair) for pair in silent)}")
