import random
from hashlib import blake2b
from math import log, sqrt


def sketch_visits(visits, secret):
    """Return a HyperLogLog of 64-bit numbers: 2,048 registers of a byte.

    Each keeps the longest run of leading zeros, plus one, among its hashes.
    """
    registers = bytearray(2_048)
    for visit in visits:
        digest = blake2b(visit.to_bytes(8), digest_size=8, key=secret).digest()
        rest, place = divmod(int.from_bytes(digest), 2_048)
        registers[place] = max(registers[place], 54 - rest.bit_length())
    return registers


def estimate_distinct(registers):
    """Return about how many different numbers a HyperLogLog has seen.

    Formulas and constants are those of Flajolet and others (2007).
    """
    m, empty = len(registers), registers.count(0)
    raw = 0.7213 / (1 + 1.079 / m) * m * m / sum(0.5**r for r in registers)
    return m * log(m / empty) if empty and raw < 2.5 * m else raw


errors = []
for run in range(30):
    rng = random.Random(run)
    visits = [rng.randrange(15_000) for _ in range(20_000)]
    sketch, exact = sketch_visits(visits, b"secret %d" % run), len(set(visits))
    errors.append(estimate_distinct(sketch) / exact - 1)
print(f"visitors in the last of {run + 1} runs: {exact:,}")
print(f"estimated from {len(sketch):,} bytes: {estimate_distinct(sketch):,.0f}")
typical = sqrt(sum(error**2 for error in errors) / len(errors))
print(f"typical error: {typical:.1%}")
print(f"expected: {1.04 / sqrt(len(sketch)):.1%}")
print(f"largest error: {max(map(abs, errors)):.1%}")
