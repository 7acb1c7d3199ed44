from hypothesis import given
from hypothesis import strategies as st

layers = st.lists(st.integers(0, 4), max_size=5)


def ask(tries):
    """Ask through all layers, one call after the other."""
    return sum(ask(tries[1:]) for _ in range(tries[0])) if tries else 1


@given(layers)
def counts_every_attempt(tries):
    assert multiply_tries(list(tries)) == ask(tries)


@given(layers, layers)
def stacks_multiply(above, below):
    both = multiply_tries(above + below)
    assert both == multiply_tries(above) * multiply_tries(below)


counts_every_attempt()
stacks_multiply()
