# Wrong: the square of the radius, and not the radius.
from math import log

even_radius = 7 / 12
dear_radius = (7 + log(9)) / 12
print(f"boundary at {even_radius:.2f}, then at {dear_radius:.2f}")
