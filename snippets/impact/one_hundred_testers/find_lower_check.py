from math import comb as _comb

for _failures, _n in [(5, 100), (1, 100), (20, 50), (3, 1_000)]:
    _p = lower_bound(_failures, _n)
    _more = sum(
        _comb(_n, k) * _p**k * (1 - _p) ** (_n - k)
        for k in range(_failures, _n + 1)
    )
    assert _p < _failures / _n * 0.999, (
        f"With {_failures} of {_n:,} failing, the bound came out as {_p:.2%}, "
        "which is the share in the test itself. A smaller share of all users "
        "could have given the same test by bad luck. How small?"
    )
    assert abs(_more - 0.05) < 1e-6, (
        f"With {_failures} of {_n:,} failing, the bound came out as {_p:.3%}. "
        f"If that were true, {_more:.1%} of tests would show at least as many "
        "failures. A lower bound is the share at which so many failures or "
        "more would be a 5% accident: which values of k belong in the sum, "
        "and which way does the sum move when p grows?"
    )
assert lower_bound(0, 100) < 1e-9, (
    "A test without failures says nothing about how many users fail at "
    "least; it may be nobody. The lower bound there has to stay at zero."
)
