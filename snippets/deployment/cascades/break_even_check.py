from random import Random

fresh = Random(5)
pairs = [(1, 50), (1, 2), (3, 4), (7, 7)]
pairs += [sorted(fresh.uniform(0.01, 9) for _ in "ab") for _ in range(20)]
for cheap, dear in pairs:
    share = break_even(cheap, dear)
    cascade = cheap + share * dear
    assert abs(cascade - dear) < 1e-9, (
        f"At {share:.0%} passed on, a cascade of {cheap:.2f} and {dear:.2f} costs "
        f"{cascade:.2f} a request, and it should cost {dear:.2f}, as the dear model "
        "does alone. Charge every request for the cheap model too, then solve again."
    )
