from hypothesis import given
from hypothesis import strategies as st

numbers = st.integers(-20, 20)


@given(st.lists(numbers), numbers, numbers)
def finds_what_a_scan_finds(keys, low, high):
    found = find_between(build(list(keys)), low, high)
    assert sorted(found) == [
        at for at, k in enumerate(keys) if low <= k <= high
    ]


finds_what_a_scan_finds()
