# Wrong: the difference in points stands where the ratio was asked for.
share_of_gain = 45 / 49
times_the_errors = 5 - 1

print(f"{share_of_gain:.0%} of the gain, {times_the_errors} times the errors")
