from hypothesis import given
from hypothesis import strategies as st

rows_of = st.lists(st.integers(-3, 3), max_size=7)


@given(st.lists(rows_of, max_size=8), st.integers(1, 9))
def each_gets_its_own(requests, most):
    batches = []

    def predict(rows):
        batches.append(len(rows))
        return [row * row - 5 for row in rows]

    answers = serve(requests, predict, most)
    slow = [[row * row - 5 for row in rows] for rows in requests]
    assert list(map(list, answers)) == slow
    assert all(0 < size <= most for size in batches)
    assert len(batches) <= -(-sum(map(len, requests)) // most)


each_gets_its_own()
