from hypothesis import given
from hypothesis import strategies as st

amounts = st.tuples(st.integers(0, 50), st.integers(0, 50))


@given(
    st.dictionaries(st.text(max_size=2), amounts, min_size=1), st.integers(0, 9)
)
def costs_the_least(answers, thousands):
    """No other answer costs less, case by case."""
    cases = 1000 * thousands
    years = {name: keep for name, (bill, keep) in answers.items()}
    for name, (bill, _) in answers.items():
        for _ in range(thousands):
            years[name] += bill
    assert years[choose_answer(answers, cases)] == min(years.values())


costs_the_least()
