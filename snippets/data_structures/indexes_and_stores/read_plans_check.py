plans = {
    "SCAN sales": (12_000, "A scan goes through the whole table"),
    "SCAN sales USING COVERING INDEX i": (
        12_000,
        "It is a scan still: it goes through the whole index in place of the"
        " table, which is shorter and has as many entries",
    ),
    "SEARCH sales USING INDEX i (city=? AND month=?)": (
        50,
        "Both columns narrow the search, so only what is found is visited",
    ),
    "SEARCH sales USING INDEX i (city=?)": (
        600,
        "Only the city stands in the brackets, so all its sales are visited",
    ),
    "SEARCH sales USING INDEX i (city=? AND month>? AND month<?)": (
        150,
        "Between 3 and 5 are three months, with both ends",
    ),
}
for plan, (right, reason) in plans.items():
    assert visited.get(plan) == right, (
        f"For '{plan}' you wrote {visited.get(plan)}, and the database visits another"
        f" number of rows. {reason}."
    )
