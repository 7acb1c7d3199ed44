# /// script
# requires-python = ">=3.11"
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import random
from collections import Counter
from heapq import heappush, heapreplace


def save_space(stream, entries):
    """Count what is frequent (Space-Saving: Metwally and others, 2005).

    A newcomer takes the entry of the least frequent, and its count plus one.
    """
    counts, heap = {}, []
    for word in stream:
        # region core
        if word in counts:
            counts[word] += 1
        # endregion
        elif len(counts) < entries:
            counts[word] = 1
            heappush(heap, (1, word))
        else:
            # Counts in the heap may be old: correct the top until one is not.
            while heap[0][0] != counts[heap[0][1]]:
                heapreplace(heap, (counts[heap[0][1]], heap[0][1]))
            # region core
            least = counts.pop(heap[0][1])
            counts[word] = least + 1
            heapreplace(heap, (least + 1, word))
            # endregion
    return counts


SEED = 0
rng = random.Random(SEED)
stream = [int(20_000 ** rng.random()) for _ in range(50_000)]  # Zipf's law
exact, counts = Counter(stream), save_space(stream, 333)
right = sum(counts.get(word) == n for word, n in exact.most_common(10))
print(f"ten most frequent, exact: {right} of 10")
wrong = {word for word, n in counts.items() if n != exact[word]}
print(f"entries with an exact count: {333 - len(wrong)} of 333")
print(f"without an entry, at most: {min(counts.values())}")
