assert None not in (without_error, right), (
    "An answer is still None. In a fresh session, `a` does not exist until the first"
    " cell has run. Which orders begin with it?"
)
assert type(without_error) is type(right) is int, (
    f"You say {without_error!r} and {right!r}. Both are counts of orders: write two"
    " whole numbers."
)
assert without_error == 2, (
    f"You say that {without_error} orders run through. The second and the third cell"
    " both read `a`, so each fails in front of the first cell. Count what remains."
)
assert right == 1, (
    f"You say {right}. Once `first` has been read, sorting comes too late for it, and"
    " nothing complains: that order runs through with a wrong result."
)
