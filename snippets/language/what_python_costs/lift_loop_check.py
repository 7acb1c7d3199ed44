import random
import sys

import numpy as np


class Watched(np.ndarray):
    """An array that notes when somebody takes its values out one by one."""

    taken = 0

    def __iter__(self):
        for place in range(len(self)):
            Watched.taken += 1
            yield self.view(np.ndarray)[place]

    def tolist(self):
        """Note that all values become objects."""
        Watched.taken += self.size
        return self.view(np.ndarray).tolist()


class Limit(float):
    """A limit that executes instructions when one value is compared with it."""

    def __lt__(self, other):
        return float(self) < other

    def __gt__(self, other):
        return float(self) > other


def count_opcodes(n):
    """Return how many instructions the reader's function executes."""
    executed, values = 0, np.linspace(-2.0, 9.0, n).view(Watched)

    def trace(frame, event, _):
        nonlocal executed
        frame.f_trace_opcodes = True
        executed += event == "opcode"
        return trace

    sys.settrace(trace)
    try:
        clip_and_scale(values, Limit(1.0), Limit(5.0))
    finally:
        sys.settrace(None)
    return executed


rng = random.Random()
drawn = [rng.uniform(-9, 9) for _ in range(20)]
cases = [
    ([-3.0, 1.0, 2.0, 5.0, 7.0], 1.0, 5.0),
    (drawn, -2.5, 4.0),
    ([], 0.0, 1.0),
]
cases += [([6.0, 2.0, 2.0], 1.0, 5.0), ([4.0, 3.0], 1.0, 9.0)]
for values, low, high in cases:
    array = np.array(values)
    wanted = [(min(max(v, low), high) - low) / (high - low) for v in values]
    made = clip_and_scale(array, low, high)
    assert np.allclose(made, wanted), (
        f"{np.round(values, 2).tolist()} with limits {low} and {high} became"
        f" {np.round(made, 3).tolist()}. Values outside are first moved to the"
        " nearer limit, then all are scaled."
    )
    assert array.tolist() == values, (
        f"The array that you were given was {np.round(values, 2).tolist()}, and is"
        f" {np.round(array, 2).tolist()} now. Its owner still needs the old values:"
        " make a new array."
    )
_, few, many = (count_opcodes(n) for n in (10, 100, 300))
assert many - few < 200, (
    f"For 200 more values your function executes {min(many - few, 2_000):,} more"
    " instructions, if not more, and should execute none: a Python loop still visits"
    " each value, in the open, in a comprehension, or in `map`. Write the formula for"
    " the whole array at once."
)
assert not Watched.taken, (
    f"{Watched.taken} values were taken out of the array one by one, each in a box"
    " of its own, as by `map` or `tolist`, and none should be. Write the"
    " formula for the whole array."
)
