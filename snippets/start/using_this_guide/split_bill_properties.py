from hypothesis import given
from hypothesis import strategies as st


@given(st.integers(0, 10**20), st.integers(1, 50))
def everybody_pays_the_floor_or_a_cent_more(cents, people):
    shares = list(split_bill(cents, people))
    more = cents - people * (cents // people)
    due = [cents // people] * (people - more) + [cents // people + 1] * more
    assert sorted(shares) == due, f"{cents} for {people}: {shares}"


everybody_pays_the_floor_or_a_cent_more()
