# Wrong: allows almost two standard errors.
def choose(models):
    """Allows almost two standard errors."""
    best = min(models.values(), key=lambda one: (one[1], one[0]))
    good = [
        name
        for name, one in models.items()
        if one[1] <= best[1] + 1.9 * best[2]
    ]
    return min(good, key=lambda name: models[name])


print(choose({"tree": (861, 1530, 90), "logistic": (650, 360, 60)}))
