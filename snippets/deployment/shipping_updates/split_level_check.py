from random import Random

fresh = Random(4)
cases = [(0.05, 1), (0.05, 40), (0.01, 7)]
cases += [(fresh.uniform(0.001, 0.2), fresh.randint(1, 900)) for _ in range(20)]
for total, looks in cases:
    level = level_per_look(total, looks)
    assert level * looks <= total * 1.000001, (
        f"{looks} looks at {level:.2%} each may raise false alarms in up to "
        f"{level * looks:.0%} of updates, and {total:.0%} are allowed. Share what is "
        "allowed out over the looks."
    )
    assert level * looks >= total * 0.999, (
        f"{looks} looks at {level:.2%} each add up to only {level * looks:.2%} "
        f"of the {total:.0%} allowed, so real faults are seen late. Use up all that "
        "is allowed."
    )
