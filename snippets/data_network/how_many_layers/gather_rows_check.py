import random


class Model:
    """Stand in for a model: a fresh answer for each new row."""

    def __init__(self):
        self.batches, self.answers = [], {}

    def predict(self, rows):
        """Note how many rows came, and answer them."""
        self.batches.append(len(rows))
        return [self.answers.setdefault(r, rng.random()) for r in rows]


rng = random.Random()
counts = [0, 3, 1, 0, 16, 2, 7, 40, 0, 5, 3, 8]
more = [rng.randint(0, 9) for _ in range(30)]
cases = [(counts, 16), (more, 16), (more, 1), (more, 500), ([5, 3, 8], 8)]
for sizes, most in [*cases, ([0, 0], 4), ([], 3)]:
    # A row is a name, so that nobody can work out its answer from its place.
    requests = [[f"{i}:{j}" for j in range(n)] for i, n in enumerate(sizes)]
    given, model = [list(rows) for rows in requests], Model()
    answers = serve(requests, model.predict, most)
    assert requests == given, (
        f"The requests held {sum(sizes)} rows, and hold {sum(map(len, requests))} after"
        " your call, or others. The callers need those lists: only read from them."
    )
    wanted = [[model.answers.get(row) for row in rows] for rows in requests]
    assert list(map(list, answers)) == wanted, (
        f"Requests of {sizes[:6]} rows got {[len(one) for one in answers][:6]} answers,"
        " or some that are another's. Each needs its own, in the order of its rows:"
        " count how many rows each brought, and deal the answers out by that."
    )
    assert all(0 < size <= most for size in model.batches), (
        f"Calls got {model.batches[:9]} rows: each may have 1 to {most}. Real"
        " models have such a limit too, and a call with no row costs like any."
    )
    calls = len(model.batches)
    assert calls <= -(-sum(sizes) // most), (
        f"{sum(sizes)} rows took {calls} calls of at most {most}, the smallest with"
        f" {min(model.batches)}. Fill each batch, across requests, before the next."
    )
