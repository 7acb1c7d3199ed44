from hypothesis import given
from hypothesis import strategies as st

answers = st.integers(-1, 2)
tables = st.integers(1, 4).flatmap(
    lambda width: st.lists(
        st.lists(answers, min_size=width, max_size=width),
        min_size=1,
        max_size=5,
    )
)


@given(tables)
def no_other_input_leaves_fewer(tables):
    inputs = [(column, -column) for column in range(len(tables[0]))]
    candidates = [lambda a, b, table=table: table[a] for table in tables]
    worst = {}
    for column, pair in enumerate(inputs):
        said = [table[column] for table in tables]
        worst[pair] = max(said.count(answer) for answer in said)
    chosen = choose_test(candidates, list(inputs))
    assert worst[chosen] == min(worst.values()), f"{chosen} of {tables}"


no_other_input_leaves_fewer()
