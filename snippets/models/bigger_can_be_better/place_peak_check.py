answers = worst_with_500_rows, worst_for_150_parameters
assert None not in answers, (
    "An answer is still None. Each row is an equation for the weights of a digit, each"
    " parameter an unknown. When is there exactly one way to satisfy all equations?"
)
assert worst_with_500_rows == 500, (
    f"You say {worst_with_500_rows}. The number 300 is nothing special: it was the"
    " number of rows. The fit is at its worst where each digit has as many unknowns as"
    " equations."
)
assert worst_for_150_parameters == 150, (
    f"You say {worst_for_150_parameters}. The same equality read the other way: a model"
    " of fixed size has a worst number of rows, and getting there by collecting data"
    " makes it worse."
)
