# /// script
# requires-python = ">=3.11"
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import random
from collections import Counter
from hashlib import blake2b
from statistics import median


class CountMinSketch:
    """Counts of the numbers in a stream, in counters that they share.

    A count is never too low (Cormode and Muthukrishnan, 2005).
    """

    def __init__(self, stream, rows, width, secret):
        self.rows, self.secret = [[0] * width for _ in range(rows)], secret
        # region core
        for number in stream:
            for row, place in self._places(number):
                row[place] += 1
        # endregion

    def _places(self, number):
        digest = blake2b(number.to_bytes(8), key=self.secret).digest()
        for i, row in enumerate(self.rows):
            yield row, int.from_bytes(digest[4 * i : 4 * i + 4]) % len(row)

    def __getitem__(self, number):
        # region core
        return min(row[place] for row, place in self._places(number))
        # endregion


SEED = 0
rng = random.Random(SEED)
stream = [int(20_000 ** rng.random()) for _ in range(50_000)]  # Zipf's law
exact = Counter(stream)
sketch = CountMinSketch(stream, 4, 500, b"%d" % SEED)
top = [sketch[word] / n - 1 for word, n in exact.most_common(10)]
once = [sketch[word] for word in exact if exact[word] == 1]
print(f"different words: {len(exact):,}")
print(f"counts too low: {sum(sketch[word] < exact[word] for word in exact)}")
print(f"ten most frequent, too high by: {median(top):.0%}")
print(f"the worst of them, too high by: {max(top):.0%}")
print(f"seen once, reported as: {median(once):.0f}")
print(f"seen once, highest report: {max(once):,}")
