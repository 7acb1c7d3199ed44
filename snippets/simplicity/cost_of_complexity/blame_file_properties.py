from hypothesis import assume, given
from hypothesis import strategies as st


@given(st.lists(st.sets(st.integers(0, 5), min_size=1), max_size=12))
def agrees_with_taking_the_file_out(changes):
    def count(sets):
        return sum(bool(a & b) for i, a in enumerate(sets) for b in sets[:i])

    assume(count(changes))
    for name in range(7):
        left = count([change - {name} for change in changes])
        share = blame_file(changes, name)
        assert abs(share - (1 - left / count(changes))) < 1e-9


agrees_with_taking_the_file_out()
