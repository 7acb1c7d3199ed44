from hypothesis import given
from hypothesis import strategies as st


@given(st.floats(0, 1))
def decides_by_cost(chance):
    """Away from the limit, the cheaper of the two is what the limit says."""
    silence, alarm = 10 * chance, 1 - chance
    if abs(silence - alarm) > 0.01:
        assert (chance > limit) == (alarm < silence), (
            f"at a chance of {chance} the limit takes the dearer decision"
        )


decides_by_cost()
