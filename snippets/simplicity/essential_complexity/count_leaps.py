# /// script
# requires-python = ">=3.11"
# ///

from calendar import isleap

# region core
for first, last in (1901, 2099), (1582, 2400):
    years = range(first, last + 1)
    wrong = [year for year in years if (year % 4 == 0) != isleap(year)]
    print(f"{first} to {last}, wrong: {len(wrong)} of {len(years)}")
    print("first of them:", *wrong[:1] or ["none"])
# endregion
