assert None not in (not_zero, answers), (
    "An answer is still None. With a single row, what is the mean of a column? And what"
    " remains of the row when each column's mean is taken off?"
)
assert not_zero == 0, (
    f"You say {not_zero}. The mean of one number is that number. Take it off, and"
    " nothing is left, whatever it was."
)
assert answers == 1, (
    f"You say {answers}. The model sees thirty zeros for every row that arrives alone."
    " It is a function: how many results has it for one input?"
)
