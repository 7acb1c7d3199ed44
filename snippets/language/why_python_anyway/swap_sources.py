# /// script
# requires-python = ">=3.11"
# ///

import csv
import sqlite3

ORDERS = [(250, 2), (1000, 1), (75, 4)]  # the price in cents, and how many
shop = sqlite3.connect(":memory:")
shop.execute("CREATE TABLE orders (price, number)")
shop.executemany("INSERT INTO orders VALUES (?, ?)", ORDERS)
SOURCES = {
    "list": lambda: ORDERS,
    "generator": lambda: (order for order in ORDERS),
    "SQLite cursor": lambda: shop.execute("SELECT * FROM orders"),
    "CSV reader": lambda: csv.reader(["250,2", "1000,1", "75,4"]),
}


# region core
def add_any(orders):
    """Ask of the orders only that a loop can go through them."""
    return sum(price * number for price, number in orders)


def add_by_index(orders):
    """Ask for a length, and for each order by its place."""
    return sum(orders[i][0] * orders[i][1] for i in range(len(orders)))


# endregion
for add in (add_any, add_by_index):
    right = 0
    for name, make_source in SOURCES.items():
        source, results = make_source(), []
        for _ in range(2):
            try:
                results.append(f"{add(source)}")
            except TypeError:
                results.append("TypeError")
        right += results[0] == "1800"
        print(f"{add.__name__}, {name}: {results[0]}, asked again {results[1]}")
    print(f"{add.__name__}, right at once: {right} of {len(SOURCES)}")
