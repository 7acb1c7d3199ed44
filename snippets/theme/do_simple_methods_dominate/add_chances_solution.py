def odd_chance(chances):
    """Return the chance that a digit is odd, from the chances of 0 to 9."""
    # Digits exclude one another, so their chances add up. The likeliest digit
    # may well belong to the less likely group.
    return sum(chances[1::2])


blurred = [0.0, 0.3, 0.0, 0.0, 0.4, 0.0, 0.0, 0.2, 0.0, 0.1]
print(f"chance that it is odd: {odd_chance(blurred):.1f}")
