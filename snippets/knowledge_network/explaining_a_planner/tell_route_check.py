from itertools import pairwise
from random import choice

fresh = "".join(choice("NESW") * choice((1, 1, 2, 13)) for _ in range(30))
for steps in ("EEENNEENNN", "E", "", "ENENEN", "W" * 12, "SSEES", fresh):
    told = tell_route(steps)
    for direction, cells in told:
        assert (direction in tuple("NESW")) > (cells < 1), (
            f"For {steps!r} you say {(direction, cells)}. A sentence is one direction, a"
            " letter, and how many cells to go, one at least."
        )
    back = "".join(direction * cells for direction, cells in told)
    assert back == steps, (
        f"Following what you tell for {steps!r} leads along {back!r}. A route that is"
        " told shorter has to be the same route: an explanation is checked by"
        " following it."
    )
    turns = sum(one != other for one, other in pairwise(steps))
    assert len(told) <= turns + 1, (
        f"For {steps!r} you say {len(told)} sentences, and the way turns {turns} times."
        " Steps in the same direction that follow one another are one sentence."
    )
