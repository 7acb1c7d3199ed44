from hypothesis import given
from hypothesis import strategies as st

levels = st.sampled_from([0.2, 0.5, 0.6, 0.75, 0.9, 1.0])
some_rows = st.lists(st.tuples(levels, st.booleans()), max_size=12)
shares = st.sampled_from([0.0, 0.1, 0.25, 0.29, 1 / 3, 0.5, 1.0])


def kept(rows, limit):
    return [wrong for sure, wrong in rows if sure >= limit]


@given(some_rows, shares)
def keeps_its_promise_with_most_rows(rows, most):
    found = kept(rows, choose_limit(list(rows), most))
    for limit in [level / 100 for level in range(101)]:
        other = kept(rows, limit)
        if len(other) > len(found):
            assert sum(other) / len(other) > most
    assert not found or sum(found) / len(found) <= most


@given(some_rows, shares)
def order_does_not_matter(rows, most):
    there = kept(rows, choose_limit(rows, most))
    back = kept(rows, choose_limit(rows[::-1], most))
    assert there == back


keeps_its_promise_with_most_rows()
order_does_not_matter()
