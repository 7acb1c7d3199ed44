from hypothesis import given
from hypothesis import strategies as st


@given(st.integers(1, 5000), st.integers(0, 5000))
def the_last_step_is_the_first_that_reaches(step, goal):
    steps = count_steps(step / 1000, goal / 1000)
    assert steps * step >= goal, f"{steps} steps of {step} fall short of {goal}"
    assert steps == 0 or (steps - 1) * step < goal, f"{steps} of {step}: {goal}"


the_last_step_is_the_first_that_reaches()
