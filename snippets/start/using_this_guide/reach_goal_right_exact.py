import math
from fractions import Fraction


def count_steps(step, goal):
    """Return how many steps it takes from 0 until the goal is reached."""
    return math.ceil(Fraction(str(goal)) / Fraction(str(step)))


print(f"steps of 0.1 to 1: {count_steps(0.1, 1.0):,}")
