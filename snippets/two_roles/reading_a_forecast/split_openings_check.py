_leaving = float(leaving)
assert _leaving != 8_100, (
    f"{_leaving:,.0f} takes ten per cent off the openings. The ten per cent are of the"
    " jobs, and come in ten years. How many jobs is that, and how many a year?"
)
assert _leaving > 1_000, (
    f"{_leaving:,.0f} a year come from growth, or take ten years of growth from one"
    " year of openings. Divide the growth by ten first, then take it off."
)
assert abs(_leaving - 8_200) < 1, (
    f"You found {_leaving:,.0f} openings a year that somebody leaves. With what growth"
    " adds in a year, they have to make 9,000."
)
