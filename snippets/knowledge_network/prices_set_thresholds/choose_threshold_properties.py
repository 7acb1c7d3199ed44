from hypothesis import given
from hypothesis import strategies as st

rows = st.lists(st.tuples(st.integers(-5, 5), st.booleans()), max_size=12)
prices = st.integers(0, 20)


@given(rows, prices, prices)
def costs_the_least(rows, miss, alarm):
    """No threshold, between the scores or beyond them, costs less."""
    scores, truths = [row[0] for row in rows], [row[1] for row in rows]

    def total(cut):
        flags = [score >= cut for score in scores]
        missed = sum(t and not f for f, t in zip(flags, truths, strict=True))
        vain = sum(f and not t for f, t in zip(flags, truths, strict=True))
        return miss * missed + alarm * vain

    told = choose_threshold(scores, truths, miss, alarm)
    assert total(told) == min(total(cut / 2) for cut in range(-13, 14))


costs_the_least()
