# Wrong: the price is left out, and both boundaries are the default.
from math import sqrt

even_radius = dear_radius = sqrt(7 / 12)
print(f"boundary at {even_radius:.2f}, then at {dear_radius:.2f}")
