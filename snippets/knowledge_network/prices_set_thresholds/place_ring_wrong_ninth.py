# Wrong: cut at a chance of one in nine, where it is one in ten.
from math import log, sqrt

even_radius = sqrt(7 / 12)
dear_radius = sqrt((7 + log(8)) / 12)
print(f"boundary at {even_radius:.2f}, then at {dear_radius:.2f}")
