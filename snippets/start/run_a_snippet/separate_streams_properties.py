from hypothesis import given
from hypothesis import strategies as st


@given(st.integers(0, 10**6), st.integers(0, 30), st.integers(0, 30))
def days_leave_the_delays_alone(seed, few, many):
    delays, load = simulate(seed, few)
    assert list(delays) == list(simulate(seed, many)[0]), (
        f"{seed}, {few}, {many}"
    )
    assert (len(delays), len(load)) == (20, few), f"{len(load)} loads of {few}"
    assert not set(delays) & set(load), f"seed {seed} has one stream for both"


days_leave_the_delays_alone()
