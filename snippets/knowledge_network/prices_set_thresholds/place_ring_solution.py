from math import log, sqrt

# Even costs: log odds of 0, so 12 r² = 7.
even_radius = sqrt(7 / 12)
# A flag costs 1 - p, no flag 9 p: equal at p = 1/10, log odds of -log 9.
dear_radius = sqrt((7 + log(9)) / 12)

print(f"boundary at {even_radius:.2f}, then at {dear_radius:.2f}")
