# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Write down the points that each of the two models takes off the 50%."
# ///

# Always giving the most frequent answer is wrong 50% of the time. A simple
# model is wrong 5% of the time, the best model 1%.
share_of_gain = None  # of what the best wins, how much does the simple one win?
times_the_errors = None  # how many errors has it for each one of the best?

print(f"{share_of_gain} of the gain, {times_the_errors} times the errors")
