from math import dist
from random import Random

seen = set()


class Point(list):
    """A point that notes when it is read."""

    def __iter__(self):
        """Note it, and read."""
        seen.add(id(self))
        return super().__iter__()


rng = Random()
for d, k in ((2, 1), (2, 3), (2, 20), (3, 5), (1, 4), (2, 8), (3, 40)):
    points = [Point(rng.random() for _ in range(d)) for _ in range(1500)]
    tree = grow(points)
    for query in ([0.5] * d, [rng.random() for _ in range(d)], [2.0] * d):
        right = sorted(dist(query, p) for p in points)[:k]
        seen.clear()
        result = search(tree, query, k)
        read = len(seen)
        assert result is not None, (
            "None came back. Return distances and a count."
        )
        found, looked = result
        assert len(found) == k, (
            f"For k = {k}, {len(found)} distances came back. Keep the k best so"
            " far, not the best alone."
        )
        assert all(abs(a - b) < 1e-9 for a, b in zip(found, right)), (
            f"For k = {k}, the last distance that you found is {found[-1]:.4f}, and"
            f" it should be {right[-1]:.4f}. A box that is closer than the worst of"
            " your k may hold a better one."
        )
        most = 60 + 12 * k
        assert looked <= most, (
            f"For k = {k} in {d} coordinates you looked at {looked} of 1,500 points,"
            f" and {most} are enough. Stop when no box is closer than the worst of"
            " your k."
        )
        assert looked >= max(k, read), (
            f"You say that you looked at {looked} points to find {k}, and {read}"
            " were read. Count each point of a leaf that you open."
        )
