_end = 1_018_000 * (1 + percent_a_year / 100) ** 4
assert percent_a_year < 20, (
    f"{percent_a_year:.1f}% in each of four years would have led to "
    f"{_end:,.0f} jobs. That is the growth of all four years together. What "
    "has to be multiplied by itself four times to give it?"
)
assert abs(_end - 1_256_200) < 500, (
    f"{percent_a_year:.2f}% a year leads from 1,018,000 to {_end:,.0f} in "
    "four years, and the count was 1,256,200. To divide the total by four "
    "forgets that each year grows on top of the one before."
)
