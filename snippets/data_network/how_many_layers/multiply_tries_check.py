assert attempts_as_it_is != 11, (
    "11 is the sum of the tries. But when the app tries a second time, does the"
    " service below it remember that it has already tried three times?"
)
assert attempts_as_it_is == 30, (
    f"{attempts_as_it_is} attempts would not be all. Start at the bottom: one"
    " call of the driver makes five; how often does the service call the driver?"
)
assert attempts_with_one_retrier == 2, (
    f"You wrote {attempts_with_one_retrier} for the case in which the app alone"
    " tries again. A layer that tries once passes the failure on as it is."
)
