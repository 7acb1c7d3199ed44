# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Write w * (x - s) / c out as two terms: one with x in it, and one without."
# ///


def predict_layered(row, shift, scale, weights, bias):
    """Shift and scale each value, then take the weighted sum."""
    scaled = [(x - s) / c for x, s, c in zip(row, shift, scale)]
    return sum(w * x for w, x in zip(weights, scaled)) + bias


def fold(shift, scale, weights, bias):
    """Return weights and a bias that do the same without the first layer."""
    # Change this: it drops the layer, where it should be absorbed.
    return weights, bias


weights, bias = fold([10.0], [2.0], [3.0], 1.0)
print(f"one multiplication is left: {'yes' if len(weights) == 1 else 'no'}")
