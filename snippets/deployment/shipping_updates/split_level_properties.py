from hypothesis import given
from hypothesis import strategies as st


@given(st.integers(1, 1000), st.integers(1, 10_000))
def levels_add_up_to_the_total(thousandths, looks):
    total = thousandths / 1000
    added = looks * level_per_look(total, looks)
    assert abs(added - total) < 1e-9


levels_add_up_to_the_total()
