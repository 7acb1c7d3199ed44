# Wrong: one scaler for all models, that of the last one trained.
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


shared = []


def train(values, targets):
    """Return a function that predicts targets from raw values."""
    shared[:] = fit_scaler(values)
    level, slope = fit_slope(scale(values, shared), targets)
    return lambda raw: [level + slope * x for x in scale(raw, shared)]


predict = train([1.0, 2.0, 3.0], [10.0, 20.0, 30.0])
print(f"predictions for two raw values: {len(predict([2.0, 5.0]))}")
