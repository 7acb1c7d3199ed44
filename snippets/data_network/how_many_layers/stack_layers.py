# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# browser = "no: a browser's clock is too coarse for what it measures"
# [tool.snippet.bands]
# "one layer that converts, in layers that forward" = [20, 1000]
# ///

import json
from timeit import repeat

row, weights = [0.1 * n for n in range(30)], [1 / (n + 1) for n in range(30)]


def predict(row):
    """Stand in for a model: multiply and add up."""
    return sum(w * x for w, x in zip(weights, row))


# region core
def forward(layer):
    """Put a layer on top that hands everything on, as it came."""

    def hand_on(*args, **named):
        return layer(*args, **named)

    return hand_on
    # endregion


# region core
def convert(layer):
    """Put a layer on top that packs row and answer as JSON, and unpacks."""
    return lambda row: json.loads(
        json.dumps(layer(json.loads(json.dumps(row))))
    )
    # endregion


def clock(function):
    """Return the shortest of 300 runs, in seconds."""
    return min(repeat(lambda: function(row), number=1, repeat=300))


stack = predict
for _ in range(50):
    stack = forward(stack)
one = (clock(stack) - clock(predict)) / 50
many = (clock(convert(predict)) - clock(predict)) / one
name = "one layer that converts, in layers that forward"
print(f"{name}: about {float(f'{many:.0g}'):g} times")
