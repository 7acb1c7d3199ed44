from hypothesis import given
from hypothesis import strategies as st

streams = st.lists(st.integers(0, 60), max_size=120)


@given(streams)
def stays_between_the_truth_and_the_plain_sketch(stream):
    rows = [[0] * WIDTH for _ in range(4)]
    plain = [[0] * WIDTH for _ in range(4)]
    for number in stream:
        before = estimate(rows, number)
        add(rows, number)
        assert estimate(rows, number) == before + 1
        for row, place in zip(plain, places(number)):
            row[place] += 1
    for number in range(61):
        assert stream.count(number) <= estimate(rows, number)
        assert estimate(rows, number) <= estimate(plain, number)


stays_between_the_truth_and_the_plain_sketch()
