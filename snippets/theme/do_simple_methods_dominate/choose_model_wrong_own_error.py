# Wrong: adds each model's own standard error, not the best model's.
def choose(models):
    """Adds each model's own standard error, not the best model's."""
    best = min(models.values(), key=lambda one: (one[1], one[0]))
    good = [name for name, one in models.items() if one[1] - one[2] <= best[1]]
    return min(good, key=lambda name: models[name])


print(choose({"tree": (861, 1530, 90), "logistic": (650, 360, 60)}))
