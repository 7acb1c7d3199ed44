import random
from contextlib import suppress

assert callable(globals().get("mean")), (
    "There is no function called mean. Callers should need one name, which takes"
    " the values and returns their mean."
)
old = [name for name in ("start", "add", "finish") if name in globals()]
assert not old, (
    f"Callers can still reach {', '.join(old)}, and so call them in a wrong"
    " order. What only the module needs begins with an underscore, or goes."
)


class Nosy(float):
    """A value that asks for other means while it is added; the last one fails."""

    def __radd__(self, other):
        mean([1000.0, 2000.0, 3000.0])
        with suppress(Exception):
            mean(["no number"])
        return float(self) + other

    __add__ = __radd__


for size in (1, 2, 3, 7):
    values = [random.randint(-99, 99) / 2 for _ in range(size)]
    wanted, given = sum(values) / size, list(values)
    for way in (list, tuple, iter, lambda values: list(map(Nosy, values))):
        found = mean(way(given))
        assert abs(found - wanted) < 1e-9, (
            f"The mean of {values} came out as {found}, not {wanted}. Values may"
            " come once, from a generator, and adding one may call mean again, in"
            " vain too: where does each call keep its own count and sum?"
        )
    assert given == values, (
        f"The caller's list {values} is {given} now, and should be as it was: only"
        " read from it."
    )
nested = mean(mean([n, n + 2]) for n in range(3))
assert nested == 2, (
    f"A mean of three means came out as {nested}; they are 1, 2 and 3. The inner"
    " calls run while the outer one is still adding."
)
try:
    nothing = mean([])
except Exception:
    nothing = None
assert nothing is None, (
    f"The mean of no values came out as {nothing}. A caller would take that for"
    " a measurement: let it end with an error, as finish did."
)
