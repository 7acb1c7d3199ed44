_rate = estimate_rate([(0.95, 50, 1), (0.05, 50, 10)])
assert abs(_rate - 0.029) < 1e-9, (
    f"The estimate came out as {_rate:.1%}. In the small group 20% failed, in "
    "the large one 2%. Half of the testers belong to the small group, but how "
    "many of the users do? Each group's rate counts as much as its users."
)
_rate = estimate_rate([(0.7, 10, 1), (0.2, 40, 2), (0.1, 50, 20)])
assert abs(_rate - 0.12) < 1e-9, (
    f"With three groups the estimate came out as {_rate:.1%}. Take the rate "
    "inside each group first, and only then let the shares of users weigh it."
)
try:
    _rate = estimate_rate([(0.95, 100, 2), (0.05, 0, 0)])
except ValueError:
    pass
except ZeroDivisionError:
    raise AssertionError(
        "A group without testers ended in a division by zero, an accident of "
        "the arithmetic. Refuse it in words: raise a ValueError that tells "
        "the caller that nobody from the group was asked."
    ) from None
else:
    raise AssertionError(
        f"A group without a single tester got the estimate {_rate:.1%}, as if "
        "its rate were known. No failure was seen because nobody was asked: "
        "raise a ValueError, so that silence cannot pass for success."
    )
