from hypothesis import given
from hypothesis import strategies as st

flags = st.frozensets(st.integers(0, 9), max_size=4)


@given(st.lists(flags, min_size=1, max_size=4))
def is_one_of_the_smallest_reasons(reasons):
    def fails(on):
        return any(reason <= set(on) for reason in reasons)

    cause = frozenset(find_cause(set(range(10)), fails))
    assert cause in reasons
    assert not any(reason < cause for reason in reasons)


is_one_of_the_smallest_reasons()
