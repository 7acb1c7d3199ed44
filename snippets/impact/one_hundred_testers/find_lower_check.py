from fractions import Fraction
from math import comb
from random import Random

rng = Random()
cases = [(5, 100, 0.05), (5, 100, 0.025), (1, 100, 0.05), (20, 50, 0.2)]
cases += [(rng.randint(1, 39), 40, rng.uniform(0.01, 0.4)) for _ in range(3)]
for failures, n, risk in [*cases, (3, 1_030, 0.05), (7, 7, 0.05), (1, 1, 0.05)]:
    bound = lower_bound(failures, n, risk)
    assert bound < failures / n * 0.999, (
        f"With {failures} of {n:,} failing, the bound came out as {bound:.2%}. It should"
        f" lie below the share in the test, {failures / n:.2%}, because bad luck can give"
        " the same test. Look at which numbers of failures your sum goes over."
    )
    p = Fraction(bound)
    fewer = sum(comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(failures))
    assert abs(1 - fewer - risk) < 1e-5, (
        f"With {failures} of {n:,} failing and a risk of {risk:.1%}, the bound came out"
        f" as {bound:.3%}. With that share {float(1 - fewer):.1%} of tests would show as"
        " many failures or more, and that should be the risk. Sum over just those k,"
        " and move `low` up while the sum is still below the risk."
    )
large = lower_bound(600, 3_000)
assert 0.18 < large < 0.19, (
    f"With 600 of 3,000 failing, the bound came out as {large:.2%}, and should lie a"
    " little above 18%. Keep the logarithms of `chance_of`: the numbers of ways are"
    " too large for a float."
)
usual = lower_bound(5, 100)
assert abs(usual - lower_bound(5, 100, 0.05)) < 1e-9, (
    f"Without a risk, 5 of 100 gave {usual:.3%}, and should give the bound for a risk"
    " of 5%. Keep the default."
)
none = lower_bound(0, 100)
assert abs(none) < 1e-9, (
    f"A test without failures gave a lower bound of {none:.3%}. It should be zero, as"
    " it may fail for nobody. Let the halving end there, or answer 0 before it."
)
