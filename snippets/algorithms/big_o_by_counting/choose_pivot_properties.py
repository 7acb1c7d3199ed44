from hypothesis import given
from hypothesis import strategies as st


@given(st.lists(st.integers(-9, 9) | st.floats(allow_nan=False)))
def sorts_as_python_does(keys):
    before = list(keys)
    assert quicksort(keys) == sorted(keys)
    assert keys == before


@given(st.lists(st.integers(0, 3), max_size=40))
def keeps_every_tie(keys):
    result = quicksort([(key,) for key in keys])
    assert sorted(result) == result
    assert len(result) == len(keys)


sorts_as_python_does()
keeps_every_tie()
