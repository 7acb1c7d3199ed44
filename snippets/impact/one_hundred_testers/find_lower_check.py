from fractions import Fraction
from math import comb
from random import Random

rng = Random()
cases = [(5, 100, 0.05), (5, 100, 0.025), (1, 100, 0.05), (20, 50, 0.2)]
cases += [(rng.randint(1, 39), 40, rng.uniform(0.01, 0.4)) for _ in range(3)]
for failures, n, risk in [*cases, (3, 1_030, 0.05), (7, 7, 0.05), (1, 1, 0.05)]:
    bound = lower_bound(failures, n, risk)
    assert bound < failures / n * 0.999, (
        f"With {failures} of {n:,} failing, the bound came out as {bound:.2%}, which is"
        " the share in the test itself. A smaller share of all users could have given"
        " the same test by bad luck. How small?"
    )
    p = Fraction(bound)
    fewer = sum(comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(failures))
    assert abs(1 - fewer - risk) < 1e-5, (
        f"With {failures} of {n:,} failing and a risk of {risk:.1%}, the bound came out"
        f" as {bound:.3%}. If that were true, {float(1 - fewer):.1%} of tests would show"
        " at least as many failures, which should be the risk. Which values of k"
        " belong in the sum, and which way does it move when p grows?"
    )
assert 0.18 < lower_bound(600, 3_000) < 0.19, (
    "With 600 of 3,000 failing, the bound should lie a little above 18%. Numbers of"
    " ways are too large for a float there: keep the logarithms of `chance_of`."
)
assert abs(lower_bound(5, 100) - lower_bound(5, 100, 0.05)) < 1e-9, (
    "Without a risk, the bound is the one for 5%. Keep the default."
)
assert abs(lower_bound(0, 100)) < 1e-9, (
    "A test without failures says nothing about how many users fail at least; it may"
    " be nobody. The lower bound there has to stay at zero."
)
