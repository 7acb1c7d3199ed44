every, loads, pairs = [], [], []
for seed in range(30):
    quiet, none = (list(map(float, part)) for part in simulate(seed, 0))
    delays, load = (list(map(float, part)) for part in simulate(seed, 20))
    assert (len(none), len(load), len(delays)) == (0, 20, 20), (
        f"20 days gave {len(load)} loads and {len(delays)} delays, no day gave"
        f" {len(none)} loads: 20, 20 and 0 were due. Change who draws, and leave"
        " what is drawn as it was."
    )
    assert delays == quiet, (
        f"With seed {seed}, the delays change when 20 days are simulated first. Both"
        " still take from one stream, where each draw moves every later one."
    )
    assert not set(delays) & set(load), (
        f"With seed {seed}, delays and loads have numbers in common, be it in another"
        " order. Two generators with the same seed give the same stream: what looks"
        " independent is a copy. Derive a seed for each purpose."
    )
    assert all(0 <= number <= 1 for number in delays + load), (
        f"With seed {seed}, a number lies outside of 0 to 1: change only who draws."
    )
    every += delays
    loads += load
    pairs += zip(delays, load)
assert len(set(every)) == len(every), (
    f"Over 30 seeds, only {len(set(every))} of {len(every)} delays differ. A constant"
    " seed, or one stream that begins later, is no experiment of its own: keep `seed`"
    " a part of each generator's seed."
)
assert not set(every) & set(loads), (
    "The delays of one seed are the loads of another, as when the next number seeds the"
    " second generator. Seeds that people count up must not meet: derive each from the"
    " seed and its purpose, as a text does."
)
assert every[:20] != sorted(every[:20]), (
    "The delays come in order of size. Leave them as they are drawn."
)
assert 0.4 < sum(every) / len(every) < 0.6, (
    "The delays do not lie evenly between 0 and 1. Draw them as before."
)
related = sum((a - 0.5) * (b - 0.5) for a, b in pairs) / len(pairs) * 12
assert abs(related) < 0.25, (
    f"Delays and loads move together (correlation about {related:.1f}): one is worked"
    " out from the other. Give each a generator of its own."
)
assert list(simulate(1, 5)[0]) == list(simulate(1, 5)[0]), (
    "Two calls with the same arguments differ. Some generator has no seed, or keeps"
    " its state from one call to the next."
)
