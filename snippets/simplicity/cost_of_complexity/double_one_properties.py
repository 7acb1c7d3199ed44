from hypothesis import given
from hypothesis import strategies as st

names = list(factors)


def expect_pairs(values):
    """Return the clashing pairs to expect for 100 merges, by arithmetic."""
    colleagues, days, files, code_base, rate = values
    return 100 * colleagues * rate * days * files * files / code_base


@given(st.lists(st.integers(1, 999), min_size=5, max_size=5), st.integers(0, 4))
def doubling_multiplies(values, at):
    doubled = [2 * v if k == at else v for k, v in enumerate(values)]
    ratio = expect_pairs(doubled) / expect_pairs(values)
    assert abs(ratio - factors[names[at]]) < 1e-9


doubling_multiplies()
