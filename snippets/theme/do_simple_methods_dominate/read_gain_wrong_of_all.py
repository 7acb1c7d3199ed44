# Wrong: the share of what could be won at all, not of what the best wins.
share_of_gain = 45 / 50
times_the_errors = 5

print(f"{share_of_gain:.0%} of the gain, {times_the_errors} times the errors")
