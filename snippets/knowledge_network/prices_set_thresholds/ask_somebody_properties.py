from hypothesis import given
from hypothesis import strategies as st

chances = st.integers(0, 100).map(lambda part: part / 100)
prices = st.integers(0, 50)


@given(chances, prices, prices, prices)
def costs_the_least_over_a_hundred(chance, miss, alarm, ask):
    """Of a hundred such rows, no other answer would cost less."""
    true = round(100 * chance)
    bill = {"flag": alarm * (100 - true), "pass": miss * true, "ask": 100 * ask}
    assert bill[decide(chance, miss, alarm, ask)] == min(bill.values())


costs_the_least_over_a_hundred()
