import random
from math import inf, isclose

rng = random.Random()
cases = [(0.5, 0.5), (0.8, 0.1), (0.5, 0.0), (0.75, 0.3), (0.6, -0.5)]
cases += [(rng.uniform(0.05, 0.6), rng.uniform(-0.5, 0.6)) for _ in range(9)]
for load, growth in cases:
    found, after = compare_waits(load, growth), load * (1 + growth)
    right = after / (1 - after) / (load / (1 - load))
    assert isclose(found, right, rel_tol=1e-6), (
        f"At a load of {load:.2f} that grows by {growth:.2f}, you found {found:.3f}"
        f" times the wait, and it is {right:.3f} times. The load becomes"
        f" {after:.3f}: how long is the wait there, and how long was it before?"
    )
full = [(0.8, 0.25), (0.9, 0.2), (0.5, 1.0), (0.5, 2.5)]
full += [(rng.uniform(0.5, 0.95), rng.uniform(1.1, 3)) for _ in range(9)]
for load, growth in full:
    found = compare_waits(load, growth)
    assert found == inf, (
        f"At a load of {load:.2f} that grows by {growth:.2f}, you found {found}. More"
        " work arrives than the server can do, or just as much, so the queue"
        " never settles: return inf."
    )
