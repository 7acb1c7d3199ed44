# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Find the best model first: its errors and its error set a limit for all."
# ///


def choose(models):
    """Return the name of the smallest model that is about as good as the best.

    `models` maps a name to three whole numbers: the numbers that it keeps, its
    errors in 10,000 answers, and the standard error of these errors.

    The best model has the fewest errors; of two with as few, it is the smaller
    one. About as good: at most the best model's standard error above it. Of two
    that are equally small, take the one with fewer errors.
    """
    # Change this: it takes the best, at any size.
    return min(models, key=lambda name: models[name][1])


models = {
    "tree": (861, 1530, 90),
    "logistic": (650, 360, 60),
    "neighbours": (87_000, 120, 40),
    "support vectors": (45_000, 130, 40),
}
print(f"take: {choose(models)}")
