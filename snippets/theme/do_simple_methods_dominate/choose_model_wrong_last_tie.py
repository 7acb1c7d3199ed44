# Wrong: of two that are equally small it takes the one listed last.
def choose(models):
    """Of two that are equally small it takes the one listed last."""
    _, fewest, error = min(models.values(), key=lambda one: (one[1], one[0]))
    good = [name for name in models if models[name][1] <= fewest + error]
    return min(reversed(good), key=lambda name: models[name][0])


models = {"tree": (861, 1530, 90), "logistic": (650, 360, 60)}
print(f"take: {choose(models)}")
