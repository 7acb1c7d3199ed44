JOBS = {2021: 1_622_200, 2022: 1_795_300, 2023: 1_897_100, 2024: 1_895_500}

# region core
rates = []
for first, start in JOBS.items():
    for last, end in JOBS.items():
        if first < last:
            rate = (end / start) ** (1 / (last - first)) - 1
            rates.append(rate)
            # endregion
            print(f"{first} to {last}: {rate:+.1%}")
print(f"pairs of years: {len(rates)}")
print(f"lowest and highest: {min(rates):+.1%} and {max(rates):+.1%}")

# From the old count to the new one, without a year counted both ways.
end_to_end = (1_895_500 / 1_018_000) ** (1 / 12) - 1
alone = (1_693_800 / 1_018_000) ** (1 / 12) - 1
print(f"2012 to 2024, as published: {end_to_end:+.1%} a year")
print(f"2012 to 2024, developers alone: {alone:+.1%} a year")
print(f"in all, as published: {1_895_500 / 1_018_000 - 1:+.0%}")
print(f"in all, developers alone: {1_693_800 / 1_018_000 - 1:+.0%}")
