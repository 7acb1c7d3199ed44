from hypothesis import given
from hypothesis import strategies as st

numbers = st.lists(st.integers(0, 12), min_size=1, max_size=40)


@given(
    numbers, st.integers(1, 30), st.sampled_from([0.03, 0.11, 0.37, 0.71, 0.97])
)
def is_the_largest_that_keeps_it(distances, count, alarms):
    """The largest distance that keeps the promise, or a refusal."""

    def share(limit):
        near = sum(one <= limit for one in distances) / len(distances)
        return 1 - (1 - near) ** count

    fine = [one for one in distances if share(one) <= alarms]
    before = list(distances)
    try:
        limit = guard_list(distances, count, alarms)
    except ValueError:
        assert not fine, f"refused, though {max(fine)} keeps the promise"
    else:
        assert fine, f"{limit} breaks the promise, as any would"
        assert limit == max(fine), f"{limit}, and {max(fine)} was possible"
    assert distances == before, "the caller's list was changed"


is_the_largest_that_keeps_it()
