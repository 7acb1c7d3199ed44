# Wrong: of two best it takes the larger one's standard error.
def choose(models):
    """Of two best it takes the larger one's standard error."""
    best = min(models.values(), key=lambda one: (one[1], -one[0]))
    good = [name for name, one in models.items() if one[1] <= best[1] + best[2]]
    return min(good, key=lambda name: models[name])


print(choose({"tree": (861, 1530, 90), "logistic": (650, 360, 60)}))
