from hypothesis import given, settings
from hypothesis import strategies as st


@settings(deadline=None)
@given(st.integers(2, 90), st.integers(0, 6))
def all_collide_and_all_differ(multiplier, count):
    keys = build_keys(multiplier, count)
    sums = {
        sum(ord(c) * multiplier**power for power, c in enumerate(reversed(key)))
        for key in keys
    }
    assert len({value % 2**32 for value in sums}) == 1
    assert len(set(keys)) == len(keys) == 2**count


all_collide_and_all_differ()
