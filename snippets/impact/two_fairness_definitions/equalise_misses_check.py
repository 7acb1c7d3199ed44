import random as _random

for _seed, _shapes, _cut in [(1, (2, 2, 6, 9), 0.5), (2, (3, 2, 4, 8), 0.6)]:
    _rng = _random.Random(_seed)
    _other = draw_group(_rng, *_shapes[:2], size=4000)
    _group = draw_group(_rng, *_shapes[2:], size=4000)
    _found = find_threshold(_group, _other, _cut)
    _want = rate_errors(_other, _cut)
    _have = rate_errors(_group, _found)
    assert abs(_have[1] - _want[1]) < 0.01, (
        f"At threshold {_found:.2f} the group misses {_have[1]:.0%} of the "
        f"people with the outcome; the other group misses {_want[1]:.0%}. The "
        "FNR looks only at people with the outcome: line up their scores, "
        "and count from the end where people are missed."
    )
    assert abs(_have[0] - _want[0]) > 0.05, (
        f"Both FPRs are near {_want[0]:.0%}. These groups differ in base rate, "
        "so leave the scores and the error rates as they are measured, and "
        "change only which threshold is chosen."
    )
