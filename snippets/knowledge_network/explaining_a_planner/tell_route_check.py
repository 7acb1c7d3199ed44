from itertools import pairwise

for steps in ("EEENNEENNN", "E", "", "ENENEN", "WWWWWWWWWWWW", "SSEES"):
    told = tell_route(steps)
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
