from random import Random


def _price(limit, values, ill, miss):
    misses = sum(not value > limit for value, i in zip(values, ill) if i)
    return miss * misses + sum(v > limit for v, i in zip(values, ill) if not i)


for seed in range(20):
    rng = Random(seed)
    some_ill = [True, False] + [rng.random() < 0.4 for _ in range(40)]
    some = [rng.gauss(18 if i else 14, 3) for i in some_ill]
    for price_of_miss in 1, 10:
        limit = set_limit(some, some_ill, price_of_miss)
        cost = _price(limit, some, some_ill, price_of_miss)
        best = min(_price(x, some, some_ill, price_of_miss) for x in some)
        assert cost <= best, (
            f"With a miss at {price_of_miss}, your limit {limit:.1f} costs {cost}, and"
            f" {best} was possible on these rows. The limit depends on the prices:"
            " try every value as a limit, and add up what each would cost."
        )
