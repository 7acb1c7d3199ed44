from hypothesis import given
from hypothesis import strategies as st

NAMES = ("a", "order", "brand_and", "x1", "land", "or_")
SIGNS = {"<": "<=", ">=": ">", "and": "or", "or": "and"}
OTHERS = ("<=", ">", "<<", ">>=", "==", "+")
names = st.sampled_from(NAMES)
signs = st.sampled_from([*SIGNS, *OTHERS])


@given(names, st.lists(st.tuples(signs, names), max_size=6))
def each_operator_is_changed_once(first, rest):
    words = [first, *(word for pair in rest for word in pair)]
    slow = [
        " ".join([*words[:place], SIGNS[word], *words[place + 1 :]])
        for place, word in enumerate(words)
        if word in SIGNS
    ]
    assert sorted(mutate(" ".join(words))) == sorted(slow)


each_operator_is_changed_once()
