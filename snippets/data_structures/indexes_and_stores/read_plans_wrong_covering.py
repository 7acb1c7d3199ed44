# Wrong: thinks that a covering index spares the scan.
cities, months, each = 20, 12, 50
table, city = cities * months * each, months * each
visited = {
    "SCAN sales": table,
    "SCAN sales USING COVERING INDEX i": cities * each,
    "SEARCH sales USING INDEX i (city=? AND month=?)": each,
    "SEARCH sales USING INDEX i (city=?)": city,
    "SEARCH sales USING INDEX i (city=? AND month>? AND month<?)": 3 * each,
}

print(f"answered: {sum(rows > 0 for rows in visited.values())} of 5")
