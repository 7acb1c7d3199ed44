import random

rng = random.Random()
offers = [
    (10_000, 20_000, 60_000, 3),
    (1_000, 7, 0, 1),
    (1_000, 7, 0, 5),
    (3, 1, 1, 3),
    (1, 500, 500, 2),
    (0, 500, 500, 2),
    (-80, 500, 500, 2),
]
for _ in range(40):
    saved, years = rng.randint(1, 9_999), rng.randint(1, 9)
    offers.append((saved, rng.randint(1, 9_999), rng.randrange(99_999), years))
    offers.append((1, rng.randint(1, 99), years * rng.randrange(99), years))
for offer in offers:
    saved, keep, build, years = offer
    # A quotient of floats may be a hair off, but not of one and whole years.
    hair = 0 if saved == 1 and build % years == 0 else 1e-12
    told = judge_offer(*offer)
    words = (
        f"An offer saves {saved:,} for each 1,000 cases, costs {keep:,} a year and"
        f" {build:,} once, and is used for {years} years"
    )
    if saved <= 0:
        assert told is None, (
            f"{words}. You return {told!r}, and no number of cases pays for it."
            " Return None there."
        )
        continue
    assert told == round(told or 0), (
        f"{words}. You return {told!r}, where a whole number of cases is needed."
        " Which is the smallest that is enough?"
    )
    cost, gain = 1000 * (keep * years + build), saved * years
    assert told * gain >= cost * (1 - hair), (
        f"{words}. With your {told:,} cases a year, {told * gain / 1000:,.1f} is saved"
        f" in all the years, and {cost / 1000:,.0f} paid. That is not enough: count"
        " the building once and the keeping each year, and round up."
    )
    assert (told - 1) * gain < cost * (1 + hair), (
        f"{words}. You ask for {told:,} cases a year, and one fewer is enough, for"
        f" {cost / 1000:,.0f} is to be paid. In how many years is it saved?"
    )
