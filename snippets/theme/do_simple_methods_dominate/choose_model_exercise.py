def choose(models):
    """Return the name of the smallest model that is about as good as the best.

    `models` maps a name to its numbers kept, its share of errors, and the
    standard error of that share. About as good: within one standard error of
    the best model's share, the best model's own.
    """
    # Change this: it takes the best, at any size.
    return min(models, key=lambda name: models[name][1])


models = {
    "tree": (861, 0.153, 0.009),
    "logistic": (650, 0.036, 0.006),
    "neighbours": (87_000, 0.012, 0.004),
    "support vectors": (45_000, 0.013, 0.004),
}
print(f"take: {choose(models)}")
