from random import Random, random

rng = Random(random())
cases = [
    (0.0, 10, 2, 0.5),
    (1.0, 10, 2, 0.5),
    (0.15, 10, 2, 9),
    (0.4, 1, 3, 0.7),
    (0.6, 0, 3, 0.7),
    (0.5, 10, 10, 0),
]
for _ in range(300):
    cases.append(
        (rng.random(), *(rng.choice((1, 5, 30)) * rng.random() for _ in "123"))
    )
for chance, miss, alarm, ask in cases:
    costs = {"flag": alarm * (1 - chance), "pass": miss * chance, "ask": ask}
    told = decide(chance, miss, alarm, ask)
    assert told in costs, (
        f"You return {told!r}, which is none of the three answers. Return one of the "
        "texts that the docstring names."
    )
    least = min(costs, key=costs.get)
    assert costs[told] <= costs[least] + 1e-9, (
        f"At a chance of {chance:.2f}, with {miss:.2f} for a miss, {alarm:.2f} for an"
        f" alarm and {ask:.2f} for asking, {told!r} costs {costs[told]:.2f} on average"
        f" and {least!r} {costs[least]:.2f}. Multiply"
        " each price by how often it is paid at this chance."
    )
