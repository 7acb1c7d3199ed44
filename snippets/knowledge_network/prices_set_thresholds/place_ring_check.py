from math import exp


def chance_at(radius):
    """Return the chance of "inner" that the model gives at a radius."""
    return 1 / (1 + exp(-(7 - 12 * radius * radius)))


near, far = even_radius - 0.005, even_radius + 0.005
assert even_radius > 0 < dear_radius, (
    f"The radii are {even_radius} and {dear_radius}, and both should be positive. Take"
    " the positive root."
)
assert chance_at(near) > 0.5 > chance_at(far), (
    f"At radius {even_radius:.2f} the model gives 'inner' a chance of "
    f"{chance_at(even_radius):.0%}. With equal costs the boundary lies where both "
    "answers are equally likely. Find the log odds of one half."
)
near, far = chance_at(dear_radius - 0.005), chance_at(dear_radius + 0.005)
flag, pass_by = 1 - chance_at(dear_radius), 9 * chance_at(dear_radius)
assert 10 * near > 1 > 10 * far, (
    f"At radius {dear_radius:.2f} a flag costs {flag:.2f} on average and no "
    f"flag {pass_by:.2f}. On the boundary these two are equal. Find the "
    "chance at which they are."
)
