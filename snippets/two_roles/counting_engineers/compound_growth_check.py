_percent = float(percent_a_year)
_end = 1_018_000 * (1 + _percent / 100) ** 4
assert 0 < _percent < 100, (
    f"{_percent:.1f}% a year is no growth that led from 1,018,000 to 1,256,200 in four "
    "years: the count rose, and did not double. Is it a number of per cent?"
)
assert _percent < 20, (
    f"{_percent:.1f}% in each of four years would have led to "
    f"{_end:,.0f} jobs. That is the growth of all four years together. What "
    "has to be multiplied by itself four times to give it?"
)
assert abs(_end - 1_256_200) < 500, (
    f"{_percent:.2f}% a year leads from 1,018,000 to {_end:,.0f} in "
    "four years, and the count was 1,256,200. To divide the total by four "
    "forgets that each year grows on top of the one before."
)
