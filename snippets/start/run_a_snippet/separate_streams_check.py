for seed in range(30):
    quiet, none = simulate(seed, 0)
    delays, load = simulate(seed, 20)
    assert (len(none), len(load), len(delays)) == (0, 20, 20), (
        f"20 days gave {len(load)} loads and {len(delays)} delays, no day gave"
        f" {len(none)} loads: 20, 20 and 0 were due. Change who draws, and leave"
        " what is drawn as it was."
    )
    assert delays == quiet, (
        f"With seed {seed}, the delays change when 20 days are simulated first. Both"
        " still take from one stream, where each draw moves every later one."
    )
    assert delays != load, (
        f"With seed {seed}, the delays equal the loads, number by number. Two"
        " generators with the same seed give the same stream: what looks"
        " independent is a copy. Derive a seed for each purpose."
    )
assert simulate(1)[0] != simulate(2)[0], (
    "Seeds 1 and 2 give the same delays. A constant seed is separate from the loads,"
    " and from the experiment too: keep `seed` a part of it."
)
assert simulate(1, 5) == simulate(1, 5), (
    "Two calls with the same arguments differ. Some generator has no seed, or keeps"
    " its state from one call to the next."
)
