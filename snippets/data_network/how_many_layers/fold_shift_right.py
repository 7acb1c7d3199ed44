def predict_layered(row, shift, scale, weights, bias):
    """Shift and scale each value, then take the weighted sum."""
    scaled = [(x - s) / c for x, s, c in zip(row, shift, scale)]
    return sum(w * x for w, x in zip(weights, scaled)) + bias


def fold(shift, scale, weights, bias):
    """Read the folded model off the layers' own answers."""
    # A linear model is known by its answer for zero, and for each unit row.
    n = len(weights)
    constant = predict_layered([0.0] * n, shift, scale, weights, bias)
    units = [[float(i == j) for j in range(n)] for i in range(n)]
    answers = [predict_layered(u, shift, scale, weights, bias) for u in units]
    return tuple(answer - constant for answer in answers), constant


weights, bias = fold([10.0], [2.0], [3.0], 1.0)
print(f"one multiplication is left: {'yes' if len(weights) == 1 else 'no'}")
