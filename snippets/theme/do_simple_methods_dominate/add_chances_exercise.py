def odd_chance(chances):
    """Return the chance that a digit is odd, from the chances of 0 to 9."""
    # Change this: it looks at the likeliest digit alone.
    likeliest = chances.index(max(chances))
    return float(likeliest % 2)


blurred = [0.0, 0.3, 0.0, 0.0, 0.4, 0.0, 0.0, 0.2, 0.0, 0.1]
print(f"chance that it is odd: {odd_chance(blurred):.1f}")
