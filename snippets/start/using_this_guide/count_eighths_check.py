assert steps_of_an_eighth != 1_000, (
    "1,000 is where the guard stops a loop that never meets its goal. Does this"
    " one? A float is a sum of halves, quarters, eighths and so on: ask whether"
    " 0.125 has to be rounded at all."
)
assert steps_of_an_eighth == 8, (
    f"{steps_of_an_eighth} steps of 0.125 make {steps_of_an_eighth * 0.125:g},"
    " and the loop stops the first time that the total is exactly 1."
)
