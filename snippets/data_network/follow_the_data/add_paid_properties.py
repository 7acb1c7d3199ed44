from hypothesis import given
from hypothesis import strategies as st

marks = st.sampled_from(
    ["paid", "open", "unpaid", "prepaid", "PAID", "", " paid"]
)


@given(st.lists(st.tuples(st.integers(), marks)))
def adds_the_paid_alone(rows):
    lines = (f"{amount},{mark}" for amount, mark in rows)
    slow = sum(amount for amount, mark in rows if mark == "paid")
    assert add_paid(lines) == slow


adds_the_paid_alone()
