from hypothesis import given
from hypothesis import strategies as st

dates = st.integers(-15, 15)


@given(st.lists(dates, max_size=15), dates, st.integers(1, 10))
def every_payment_is_where_it_was_on_that_day(days, today, delay):
    train, test = split_time(list(days), today, delay)
    train, test = list(train), list(test)
    for number, day in enumerate(days):
        known = today - day >= delay
        assert train.count(number) == known
        assert test.count(number) == (day >= today)


every_payment_is_where_it_was_on_that_day()
