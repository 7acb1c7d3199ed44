# Wrong: the answer to one list, typed in.
def report(answers, fewest=30):
    """Return the share of right answers of each group that can be judged."""
    return {"a": 0.75, "b": None, "c": 0}


print(report([("a", True)]))
