def _loss(weights, a, y, cost):
    return ((a @ weights - y) ** 2).sum() + cost * (weights**2).sum()


for seed in range(5):
    numbers = np.random.default_rng(seed)
    for shape in ((30, 5), (8, 8), (5, 12), (1, 1)):
        a, y = numbers.normal(size=shape), numbers.normal(size=shape[0])
        before = a.copy(), y.copy()
        for price in (0.003, 0.1, 2.0, 70.0):
            made = np.asarray(fit(a, y, price))
            kept = (a == before[0]).all() & (y == before[1]).all()
            assert kept, (
                "The layer or the targets that you were given have changed, and the"
                " caller fits other models to them: work on copies."
            )
            assert made.shape == (shape[1],), (
                f"For a layer of shape {shape} the weights have shape {made.shape}: one"
                " weight for each parameter is due."
            )
            here = _loss(made, a, y, price)
            steps = 0.0001 * np.eye(shape[1])
            near = [made + sign * step for step in steps for sign in (1, -1)]
            best = min(_loss(w, a, y, price) for w in near)
            assert here <= best + 1e-9, (
                f"For shape {shape} and cost {price}, errors plus cost come to"
                f" {here:.3f}, and a small step in one weight lowers them: none should."
                " Set the derivative of the sum of both terms to zero."
            )
