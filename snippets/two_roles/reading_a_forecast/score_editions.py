from statistics import median

# Thousands of jobs, and what that year's edition expected ten years later.
DEVELOPERS = {2000: (697, 1_361), 2006: (857, 1_181), 2010: (913.1, 1_184)}
DEVELOPERS |= {2012: (1_018, 1_240.7), 2014: (1_114, 1_300.7)}
DEVELOPERS |= {2016: (1_256.2, 1_555.7)}
WITH_TESTERS = {2021: (1_622.2, 2_027.8), 2022: (1_795.3, 2_246.5)}
WITH_TESTERS |= {2023: (1_897.1, 2_225), 2024: (1_895.5, 2_183.4)}


def yearly(start, end, years):
    """Return the even growth a year, in per cent, from start to end."""
    return 100 * ((end / start) ** (1 / years) - 1)


slower, rule, handbook = [], [], []
for series in (DEVELOPERS, WITH_TESTERS):
    before, newest = None, max(series)
    for year, (jobs, expected) in series.items():
        # region core
        projected = yearly(jobs, expected, 10)
        print(f"{year}, projected: {projected:+.1f}% a year")
        if before:
            last = yearly(series[before][0], jobs, year - before)
            print(f"{year}, counted since {before}: {last:+.1f}% a year")
            slower.append(projected < last)
        if year < newest:
            until = min(year + 10, newest)
            came = yearly(jobs, series[until][0], until - year)
            print(f"{year}, counted to {until}: {came:+.1f}% a year")
            # endregion
            if before:
                rule.append(abs(last - came))
                handbook.append(abs(projected - came))
        before = year
print(f"projected slower than counted before: {sum(slower)} of {len(slower)}")
nearer = sum(map(float.__lt__, rule, handbook))
print(f"the last growth was nearer: {nearer} of {len(rule)} starts")
for who, off in (("the last growth", rule), ("the handbook", handbook)):
    print(f"{who} misses by: {median(off):.1f} points a year")
    print(f"{who}, range: {min(off):.1f} to {max(off):.1f} points")
    print(f"from 2022, {who} is off by: {off[-2]:.1f} points")
