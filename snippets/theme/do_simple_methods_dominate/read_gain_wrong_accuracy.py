# Wrong: the ratio of what is right, from which the constant answer is not taken.
share_of_gain = 95 / 99
times_the_errors = 5

print(f"{share_of_gain:.0%} of the gain, {times_the_errors} times the errors")
