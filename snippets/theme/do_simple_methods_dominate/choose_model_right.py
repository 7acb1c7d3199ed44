def choose(models):
    """Return the smallest model within one standard error of the best."""
    best = None
    for size, errors, spread in models.values():
        if best is None or (errors, size) < best[:2]:
            best = (errors, size, spread)
    limit = best[0] + best[2]
    for name, (_, errors, _) in sorted(
        models.items(), key=lambda item: (item[1][0], item[1][1])
    ):
        if errors <= limit:
            return name
    raise ValueError("no models")


models = {"tree": (861, 1530, 90), "logistic": (650, 360, 60)}
print(f"take: {choose(models)}")
