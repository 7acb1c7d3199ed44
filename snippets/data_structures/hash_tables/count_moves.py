import sys

for kind, add in ("set", set.add), ("dict", dict.setdefault):
    table = {"set": set, "dict": dict}[kind]()
    moved, largest, size = 0, 0, sys.getsizeof(table)
    for key in range(1_000_000):
        add(table, key)
        if sys.getsizeof(table) != size:  # everything went to a larger table
            size, largest = sys.getsizeof(table), len(table)
            moved += largest
    print(f"{kind}, moves in all for each key: {moved / len(table):.1f}")
    print(f"{kind}, largest single move: {largest:,}")
