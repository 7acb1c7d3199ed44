import sys

for kind, add in ("set", set.add), ("dict", dict.setdefault):
    table = {"set": set, "dict": dict}[kind]()
    moved, largest, size, shares = 0, 0, sys.getsizeof(table), []
    for key in range(1_000_000):
        before = moved
        add(table, key)
        if sys.getsizeof(table) != size:  # everything went to a larger table
            size, largest = sys.getsizeof(table), len(table)
            moved += largest
            # Least just before a growth, most just after it.
            shares += [m / len(table) for m in (before, moved) if key > 1_000]
    low, high = min(shares), max(shares)
    print(f"{kind}, moves in all for each key: {low:.1f} to {high:.1f}")
    print(f"{kind}, largest single move: {largest:,}")
