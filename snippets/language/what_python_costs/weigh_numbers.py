# /// script
# requires-python = ">=3.11"
# [tool.snippet.bands]
# "list over array" = [2, 5]
# ///

import tracemalloc
from array import array


def keep(make):
    """Return what `make` returns, and the bytes that stay allocated for it."""
    tracemalloc.start()
    made = make()
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return made, kept


# region core
N = 100_000
boxed, in_list = keep(lambda: [n / 7 for n in range(N)])
packed, in_array = keep(lambda: array("d", (n / 7 for n in range(N))))
read = list(packed)
# endregion

print(f"bytes per number in the array: {in_array / N:.0f}")
print(f"list over array: {in_list / in_array:.0f} times")
print(f"objects in the list: {len(set(map(id, boxed))):,}")
print(f"objects made to read the array: {len(set(map(id, read))):,}")
