import random

rng = random.Random()


def fit_line(values, targets):
    """Return the least-squares line, straight from its formula."""
    n = len(values)
    x, y = sum(values) / n, sum(targets) / n
    spread = sum((v - x) ** 2 for v in values)
    slope = sum((v - x) * (t - y) for v, t in zip(values, targets))
    slope = slope / spread if spread else 0.0
    return lambda v: y + slope * (v - x)


data = [([10.0, 20.0, 30.0, 40.0], [1.0, 2.0, 3.0, 4.0])]
data += [([4.0, 4.0, 4.0], [1.0, 2.0, 6.0]), ([-3.0, 5.0], [2.0, -7.0])]
for size in (2, 3, 9):
    values = [rng.uniform(-50, 50) for _ in range(size)]
    data.append((values, [rng.uniform(-9, 9) for _ in values]))
lines = [fit_line(*pair) for pair in data]
models = []
for values, targets in data:
    given = list(values), list(targets)
    models.append(train(*given))
    assert given == (values, targets), (
        f"After training the caller's lists are {given}, and were {values, targets}."
        " The caller still needs them: build new lists."
    )
    given[0].append(500.0)  # a caller may go on using its lists
    given[1].clear()
for line, model in zip(lines, models):
    batch = [20.0, -40.0, 20.0, rng.uniform(-99, 99)]
    for raw in (batch[:1], batch, batch[::-1], []):
        before = list(raw)
        try:
            found = list(model(raw))
        except ZeroDivisionError:
            found = []
        wanted = [line(value) for value in raw]
        misses = [abs(a - b) for a, b in zip(found, wanted)]
        near = len(found) == len(wanted) and max(misses, default=0) < 1e-6
        shown = [[f"{x:.2f}" for x in xs] for xs in (raw, found, wanted)]
        assert near, (
            f"For the raw values {shown[0]} the model predicts {shown[1]}, and"
            f" should {shown[2]}. A prediction needs the scaler of its own training data:"
            " not the batch's, nor that of a model trained later, nor none."
        )
        assert raw == before, (
            f"After predicting the caller's list is {raw}, and was {before}. The"
            " caller still needs it: build a new list."
        )
