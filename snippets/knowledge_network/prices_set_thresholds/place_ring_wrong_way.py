# Wrong: a dear miss makes the flagged region smaller.
from math import log, sqrt

even_radius = sqrt(7 / 12)
dear_radius = sqrt((7 - log(9)) / 12)
print(f"boundary at {even_radius:.2f}, then at {dear_radius:.2f}")
