for _p, _n in [(0.01, for_one_percent), (0.001, for_one_in_a_thousand)]:
    _clean = (1 - _p) ** _n
    assert _clean <= 0.0501, (
        f"If {_p:.1%} of the users fail, {_n:,} random testers still see "
        f"nothing in {_clean:.0%} of all tests. A 95% bound allows that in 5% "
        "at most. Which rule connects the bound with three and n?"
    )
    assert _n <= 3 / _p, (
        f"{_n:,} testers are enough for {_p:.1%}, and more than you need: "
        f"only {_clean:.1%} of such tests would be clean, where 5% may be. "
        "Solve the rule of three for n."
    )
