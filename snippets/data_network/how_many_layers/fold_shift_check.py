import random

rng = random.Random()


def draw(n):
    """Return a layer and the weights after it, with n columns."""
    shift, weights = ([rng.uniform(-9, 9) for _ in range(n)] for _ in "sw")
    scale = [rng.choice([-1, 1]) * rng.uniform(0.5, 8) for _ in range(n)]
    return shift, scale, weights, rng.uniform(-9, 9)


cases = [([5.0, -1.0, 0.0], [2.0, 0.5, 4.0], [1.0, -3.0, 2.0], 0.25)]
cases += [draw(n) for n in (1, 2, 5, 30)] + [([], [], [], 1.5)]
for layers in cases:
    given = [list(layers[0]), list(layers[1]), list(layers[2]), layers[3]]
    folded, constant = fold(*given)
    assert given == [*map(list, layers[:3]), layers[3]], (
        f"Of weights {layers[2][:3]} your function left {given[2][:3]}. The lists that"
        " it was given may be in use elsewhere: build new weights."
    )
    n = len(layers[0])
    assert len(folded) == n, (
        f"{n} columns came in and {len(folded)} weights out. Fold each column's"
        " shift and scale into its own weight, and into the one bias."
    )
    rows = [[0.0] * n, [1.0] * n, [rng.uniform(-99, 99) for _ in range(n)]]
    for row in rows:
        wanted = predict_layered(row, *layers)
        got = sum(w * x for w, x in zip(folded, row)) + constant
        assert abs(got - wanted) < 1e-6, (
            f"For {row[:3]} the layers give {wanted:.3f} and the folded model"
            f" {got:.3f}. Write out weight times (value - shift) / scale: what"
            " multiplies the value, and what is left that no value changes?"
        )
