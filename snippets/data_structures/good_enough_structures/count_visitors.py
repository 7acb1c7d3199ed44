# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# draws = "no: each size is counted with 40 different hashes"
# ///

from hashlib import blake2b
from math import log, sqrt


def sketch_visits(visits, secret):
    """Return a HyperLogLog of 64-bit numbers: 2,048 registers of a byte.

    Each keeps the longest run of leading zeros, plus one, among its hashes.
    """
    registers = bytearray(2_048)
    # region core
    for visit in visits:
        digest = blake2b(visit.to_bytes(8), digest_size=8, key=secret).digest()
        rest, place = divmod(int.from_bytes(digest), 2_048)
        registers[place] = max(registers[place], 54 - rest.bit_length())
    # endregion
    return registers


def estimate_distinct(registers):
    """Return about how many different numbers a HyperLogLog has seen.

    Formulas and constants are those of Flajolet and others (2007).
    """
    m, empty = len(registers), registers.count(0)
    raw = 0.7213 / (1 + 1.079 / m) * m * m / sum(0.5**r for r in registers)
    return m * log(m / empty) if empty and raw < 2.5 * m else raw


secrets = [b"secret %d" % run for run in range(40)]
for visitors in (1_000, 5_000, 20_000):
    sketches = [sketch_visits(range(visitors), secret) for secret in secrets]
    errors = [estimate_distinct(s) / visitors - 1 for s in sketches]
    typical = sqrt(sum(error**2 for error in errors) / len(errors))
    print(f"{visitors:,} visitors, typical error: {typical:.1%}")
    print(f"{visitors:,} visitors, largest error: {max(map(abs, errors)):.1%}")
print(f"expected by the formula: {1.04 / sqrt(2_048):.1%}")
