answers = worst_with_500_rows, worst_for_150_parameters
assert None not in answers, (
    "An answer is still None, and two numbers are due. Each row is an equation for the"
    " weights of a digit, each parameter an unknown: find out when exactly one set of"
    " weights satisfies all equations."
)
assert worst_with_500_rows == 500, (
    f"With 500 rows you say {worst_with_500_rows}. The fit is at its worst where each"
    " digit has as many unknowns as equations: count the equations that 500 rows give."
)
assert worst_for_150_parameters == 150, (
    f"For 150 parameters you say {worst_for_150_parameters} rows. A model of fixed size"
    " is at its worst where exactly one set of weights satisfies all equations: count"
    " its unknowns."
)
