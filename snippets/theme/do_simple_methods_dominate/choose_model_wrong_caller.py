# Wrong: the models that are too far from the best are deleted from the caller's.
def choose(models):
    """The models that are too far from the best are deleted from the caller's."""
    best = min(models.values(), key=lambda m: (m[1], m[0]))
    for name in [n for n in models if models[n][1] > best[1] + best[2]]:
        del models[name]
    return min(models, key=lambda n: models[n])


print(choose({"tree": (861, 1530, 90), "logistic": (650, 360, 60)}))
