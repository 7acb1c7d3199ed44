for share, testers in [(0.01, for_one_percent), (0.001, for_one_in_a_thousand)]:
    assert testers == int(testers), (
        f"You ask {testers} people, and only whole people can test. Round up: rounding"
        " down leaves the bound a little above what you promise."
    )
    clean = (1 - share) ** testers
    assert clean <= 0.05, (
        f"If {share:.1%} of the users fail, {testers:,} random testers still see"
        f" nothing in {clean:.2%} of all tests. A 95% bound allows that in 5% at"
        " most. Find the n for which the rule of three, 3 / n, gives your share."
    )
    assert testers <= round(3 / share), (
        f"{testers:,} testers are enough for {share:.1%}, and more than you need:"
        f" only {clean:.1%} of such tests would be clean, where 5% may be. Solve"
        " the rule of three for n."
    )
