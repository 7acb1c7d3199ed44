# Both are true of the same two models. Whoever likes the simple one quotes the
# first, and whoever has to handle the complaints quotes the second.
share_of_gain = 92  # percent: 45 of the 49 points that the best model wins
times_the_errors = 5

print(f"{share_of_gain} of the gain, {times_the_errors} times the errors")
