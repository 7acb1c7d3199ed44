answers = peak_with_500_rows, rows_for_the_worst
assert None not in answers, (
    "An answer is still None. Each row is an equation for the weights of a digit, each"
    " parameter an unknown. When is there exactly one way to satisfy all equations?"
)
assert abs(peak_with_500_rows - 500) <= 60, (
    f"You say {peak_with_500_rows}. The number 300 is nothing special: it was the number"
    " of rows. The fit is at its worst where unknowns and equations are about as many."
)
assert abs(rows_for_the_worst - 150) <= 20, (
    f"You say {rows_for_the_worst}. The same equality read the other way: a model of"
    " fixed size has a worst number of rows, and getting there by collecting data makes"
    " it worse."
)
