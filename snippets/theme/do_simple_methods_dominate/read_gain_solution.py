# Both are true of the same two models. Whoever likes the simple one quotes the
# first, and whoever has to handle the complaints quotes the second.
share_of_gain = 45 / 49
times_the_errors = 5

print(f"{share_of_gain:.0%} of the gain, {times_the_errors} times the errors")
