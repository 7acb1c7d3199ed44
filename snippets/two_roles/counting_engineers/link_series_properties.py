from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

series = st.dictionaries(st.integers(0, 6), st.integers(1, 90), max_size=6)


@given(series, series)
def keeps_the_new_and_scales_the_old(old, new):
    """New counts stay, old ones keep their ratios, or it refuses."""
    before = dict(old), dict(new)
    shared = [year for year in range(7) if year in old and year in new]
    try:
        linked = link_series(old, new)
    except ValueError:
        assert not shared, f"refused, though {shared} were counted both ways"
        return
    finally:
        assert (old, new) == before, "a series was changed"
    assert shared, "linked without a shared year"
    for year in {*old, *new}:
        scaled = Fraction(old.get(year, 0) * new[shared[0]], old[shared[0]])
        wanted = new.get(year, scaled)
        assert abs(linked[year] - wanted) < 1e-6, f"{year}: {linked[year]}"


keeps_the_new_and_scales_the_old()
