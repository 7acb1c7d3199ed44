import random

rng = random.Random()
budgets = [0, 1, 2, 3, 5, 6, 45, 44, 46, 10**6]
budgets += [rng.randint(7, 10**5) for _ in range(8)]
for budget in budgets:
    found, pairs, right = forgive_size(budget), 0, 1
    while pairs + right <= budget:
        pairs += right
        right += 1
    assert not isinstance(found, float), (
        f"With a budget of {budget:,} pairs you return {found}: return a whole"
        " number, such as int() makes."
    )
    assert found == right, (
        f"With a budget of {budget:,} pairs you allow {found} numbers, and it"
        f" allows {right:,}: they have {pairs:,} pairs, and one number more"
        f" brings {right:,} further pairs. Count the pairs of your answer."
    )
