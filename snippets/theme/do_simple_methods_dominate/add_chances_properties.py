from hypothesis import given
from hypothesis import strategies as st

answers = st.integers(-3, 9)
chance = st.integers(0, 8).map(lambda eighths: eighths / 64)


@given(st.dictionaries(answers, chance), st.lists(answers))
def it_is_the_sum_over_answers(chances, members):
    due = sum(chances[answer] for answer in chances if answer in members)
    assert group_chance(chances, members) == due, f"{chances}, {members}"


@given(st.dictionaries(answers, chance), st.lists(answers))
def a_group_and_the_rest_make_all(chances, members):
    rest = [answer for answer in chances if answer not in members]
    both = group_chance(chances, members) + group_chance(chances, rest)
    assert both == sum(chances.values()), f"{chances}, {members}"


it_is_the_sum_over_answers()
a_group_and_the_rest_make_all()
