# Thousands: jobs at the start, expected and counted ten years later.
DECADES = {
    "2000 to 2010": (697, 1_361, 913.1),
    "2006 to 2016": (857, 1_181, 1_256.2),
}
NEW, LEAVE = 28_790, 100_410  # a year, in the projection for 2024 to 2034
# region core
for decade, (start, expected, counted) in DECADES.items():
    came = (counted - start) / (expected - start)
    print(f"{decade}, jobs: {expected / counted:.2f} times those counted")
    print(f"{decade}, of the growth came: {came:.0%}")
    print(f"openings if {decade} repeats: {round(LEAVE + NEW * came, -3):,.0f}")
# endregion
print(f"openings as projected: {round(LEAVE + NEW, -3):,}")
low, high = (round(LEAVE + NEW * share, -3) for share in (0, 2))
print(f"openings, no growth to double: {low:,} to {high:,}")
for percent in (47, 24, 21):
    rate = 100 * ((1 + percent / 100) ** (1 / 10) - 1)
    print(f"{percent}% in ten years: {rate:.1f}% a year")
print(f"counted in the ten years to 2016: {1_256.2 / 857 - 1:.0%}")
starts = {2000: 697, 2006: 857, 2010: 913.1, 2012: 1_018, 2014: 1_114}
rates = [(1_256.2 / jobs) ** (1 / (2016 - y)) - 1 for y, jobs in starts.items()]
print(f"to 2016 from any earlier count: {min(rates):.1%} to {max(rates):.1%}")
