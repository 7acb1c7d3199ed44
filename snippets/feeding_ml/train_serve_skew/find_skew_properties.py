from hypothesis import given
from hypothesis import strategies as st

values = st.integers(-3, 3) | st.just(float("nan"))
features = st.dictionaries(st.sampled_from("abc"), values)


@given(st.lists(st.tuples(features, features), max_size=5), st.integers(0, 3))
def names_what_differs(rows, most):
    """Each name is told exactly if some row has it far apart or not twice."""
    expected = set()
    for one, other in rows:
        for name in "abc":
            if name in one and name in other:
                if one[name] - most <= other[name] <= one[name] + most:
                    continue
            elif name not in one and name not in other:
                continue
            expected.add(name)
    told = find_skew(lambda row: row[0], lambda row: row[1], rows, most)
    assert set(told) == expected


names_what_differs()
