# Wrong: right, but it writes into the caller's weights.
def predict_layered(row, shift, scale, weights, bias):
    """Shift and scale each value, then take the weighted sum."""
    scaled = [(x - s) / c for x, s, c in zip(row, shift, scale)]
    return sum(w * x for w, x in zip(weights, scaled)) + bias


def fold(shift, scale, weights, bias):
    """Return weights and a bias that do the same without the first layer."""
    for i, c in enumerate(scale):
        weights[i] /= c
        bias -= weights[i] * shift[i]
    return weights, bias


weights, bias = fold([10.0], [2.0], [3.0], 1.0)
print(len(weights))
