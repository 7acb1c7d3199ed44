# Wrong: the shift is not divided by the scale.
def predict_layered(row, shift, scale, weights, bias):
    """Shift and scale each value, then take the weighted sum."""
    scaled = [(x - s) / c for x, s, c in zip(row, shift, scale)]
    return sum(w * x for w, x in zip(weights, scaled)) + bias


def fold(shift, scale, weights, bias):
    """Return weights and a bias that do the same without the first layer."""
    folded = [w / c for w, c in zip(weights, scale)]
    return folded, bias - sum(w * s for w, s in zip(weights, shift))


weights, bias = fold([10.0], [2.0], [3.0], 1.0)
print(len(weights))
