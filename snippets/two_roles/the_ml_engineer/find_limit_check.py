assert limit is not None, (
    "`limit` is still None. At a chance p, silence costs 10 times p on average, and an"
    " alarm costs 1 times 1 - p. Where are the two equal?"
)
_limit = float(limit)
assert _limit != 0.5, (
    f"{_limit} would be right if both errors cost the same. Here, one miss costs as much"
    " as ten alarms in vain: write down what each costs at a chance p."
)
assert _limit < 0.5, (
    f"{_limit} makes alarms rarer than even odds would. Misses are the expensive error,"
    " so it pays to raise the alarm earlier. On which side of one half is that?"
)
assert abs(_limit - 1 / 11) < 0.006, (
    f"At a chance of {_limit}, silence costs {10 * _limit:.2f} on average and an alarm"
    f" {1 - _limit:.2f}. At the limit they cost the same: solve 10 p = 1 - p."
)
