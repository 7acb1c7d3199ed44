answers = share_of_gain, times_the_errors
assert None not in answers, (
    "An answer is still None. From 50% wrong, how far down does each model get? And"
    " when both have answered a hundred times, how many mistakes has each made?"
)
assert all(isinstance(answer, int | float) for answer in answers), (
    f"Your answers are {answers}, and not two numbers. Write each without quotes and"
    " without a percent sign: 0.5 or 50 for a half."
)
share = share_of_gain / 100 if share_of_gain > 1 else share_of_gain
assert abs(share - 45 / 49) < 0.006, (
    f"You say {share:.1%} of the gain. The best model takes away 49 of the 50 points"
    " that were wrong. How many of them does the simple one take away?"
)
assert abs(times_the_errors - 5) < 0.01, (
    f"You say {times_the_errors} times the errors. Divide what is left wrong by the"
    " simple model by what is left by the best one: this number ignores where the"
    " journey began."
)
