# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "What stands in the brackets is all that narrows the search."
# ///

# A table of 12,000 sales: 20 cities and 12 months, evenly spread, so 50 sales
# of each city in each month. Write how many rows each query visits.
visited = {
    # WHERE city = 7 AND month = 3
    "SCAN sales": 0,
    # WHERE month = 3
    "SCAN sales USING COVERING INDEX i": 0,
    # WHERE city = 7 AND month = 3
    "SEARCH sales USING INDEX i (city=? AND month=?)": 0,
    # WHERE city = 7 AND month + 0 = 3
    "SEARCH sales USING INDEX i (city=?)": 0,
    # WHERE city = 7 AND month BETWEEN 3 AND 5
    "SEARCH sales USING INDEX i (city=? AND month>? AND month<?)": 0,
}

print(f"answered: {sum(rows > 0 for rows in visited.values())} of 5")
