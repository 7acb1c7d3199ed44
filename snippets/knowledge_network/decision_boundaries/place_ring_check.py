from math import exp

chance = 1 / (1 + exp(-(7 - 12 * even_radius**2)))
assert abs(chance - 0.5) < 0.01, (
    f"At radius {even_radius:.2f} the model gives 'inner' a chance of "
    f"{chance:.0%}. With equal costs the boundary lies where both answers "
    "are equally likely: what are the log odds there?"
)
chance = 1 / (1 + exp(-(7 - 12 * dear_radius**2)))
flag, pass_by = 1 - chance, 9 * chance
assert abs(flag - pass_by) < 0.05, (
    f"At radius {dear_radius:.2f} a flag costs {flag:.2f} on average and no "
    f"flag {pass_by:.2f}. On the boundary these two are equal. Find the "
    "chance at which they are, then its log odds, then the radius."
)
