# A table of 12,000 sales: 20 cities and 12 months, evenly spread, so 50 sales
# of each city in each month. Write how many rows each query visits.
visited = {
    # WHERE city = 7 AND month = 3
    "SCAN sales": 12_000,
    # WHERE month = 3
    "SCAN sales USING COVERING INDEX i": 12_000,
    # WHERE city = 7 AND month = 3
    "SEARCH sales USING INDEX i (city=? AND month=?)": 50,
    # WHERE city = 7 AND month + 0 = 3
    "SEARCH sales USING INDEX i (city=?)": 600,
    # WHERE city = 7 AND month BETWEEN 3 AND 5
    "SEARCH sales USING INDEX i (city=? AND month>? AND month<?)": 150,
}

print(f"answered: {sum(rows > 0 for rows in visited.values())} of 5")
