# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# draws = "no: the same two days are hashed in 20 ways"
# ///

from hashlib import blake2b
from math import log


def _sketch(visits, secret):
    # The HyperLogLog of count_visitors.py, as are the formulas below.
    registers = bytearray(2_048)
    for visit in visits:
        digest = blake2b(visit.to_bytes(8), digest_size=8, key=secret).digest()
        rest, place = divmod(int.from_bytes(digest), 2_048)
        registers[place] = max(registers[place], 54 - rest.bit_length())
    return registers


def _estimate(registers):
    m, empty = len(registers), registers.count(0)
    raw = 0.7213 / (1 + 1.079 / m) * m * m / sum(0.5**r for r in registers)
    return m * log(m / empty) if empty and raw < 2.5 * m else raw


monday, tuesday, either, both = [], [], [], []
for run in range(20):
    secret = b"secret %d" % run
    # region core
    first = _sketch(range(10_000), secret)
    second = _sketch(range(9_800, 19_800), secret)
    merged = bytes(map(max, first, second))
    either.append(_estimate(merged))
    both.append(_estimate(first) + _estimate(second) - either[-1])
    # endregion
same = merged == _sketch(range(19_800), secret)
print(f"merged as if counted together: {'yes' if same else 'no'}")
print(f"on either day: {min(either):,.0f} to {max(either):,.0f}")
print(f"on both days: {min(both):,.0f} to {max(both):,.0f}")
typical = (sum((b - 200) ** 2 for b in both) / len(both)) ** 0.5
print(f"typical error of both days: {typical:.0f}")
print(f"runs below zero: {sum(b < 0 for b in both)} of {len(both)}")
