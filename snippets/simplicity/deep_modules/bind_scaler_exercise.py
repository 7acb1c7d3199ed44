# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Ask what `train` knows that a prediction needs later, and where it is lost."
# ///


def fit_scaler(values):
    """Return mean and standard deviation of the training values."""
    mean = sum(values) / len(values)
    spread = sum((value - mean) ** 2 for value in values) / len(values)
    return mean, spread**0.5 or 1.0  # equal values have no spread


def scale(values, scaler):
    """Return the values in standard deviations from the training mean."""
    return [(value - scaler[0]) / scaler[1] for value in values]


def fit_slope(scaled, targets):
    """Return level and slope of the line through scaled values and targets."""
    pairs = list(zip(scaled, targets))
    return sum(targets) / len(pairs), sum(x * y for x, y in pairs) / len(pairs)


def train(values, targets):
    """Return a function that predicts targets from raw values."""
    level, slope = fit_slope(scale(values, fit_scaler(values)), targets)
    # Change this: here each caller has to scale, with the right scaler.
    return lambda scaled: [level + slope * x for x in scaled]


predict = train([1.0, 2.0, 3.0], [10.0, 20.0, 30.0])
print(f"predictions for two raw values: {len(predict([2.0, 5.0]))}")
