# Jobs at the start, growth in ten years as a share, openings a year.
EDITIONS = {
    "2020 to 2030": (1_847_900, 0.22, 189_200),
    "2021 to 2031": (1_622_200, 0.25, 162_900),
    "2023 to 2033": (1_897_100, 327_900 / 1_897_100, 140_100),
    "2024 to 2034": (1_895_500, 287_900 / 1_895_500, 129_200),
}
# region core
for edition, (jobs, growth, openings) in EDITIONS.items():
    new = jobs * growth / 10
    left = openings - new
    print(f"{edition}, new jobs: {new / openings:.0%} of openings")
    print(f"{edition}, leave in a year: {left / jobs:.0%}")
# endregion
# Of the last edition:
print(f"new jobs a year: {new:,.0f}")
print(f"openings a year without growth: {round(left, -3):,.0f}")
print(f"growth a year: {(1 + growth) ** (1 / 10) - 1:.1%}")
