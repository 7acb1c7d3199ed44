from struct import calcsize

# The same, as the struct module counts it.
assert size["the ten largest readings"] == calcsize("<10H")
assert size["counters for an 8-bit converter"] == calcsize("<256I")
assert size["counters for a 12-bit converter"] == calcsize("<4096I")
assert size["all 8,640 readings of a day"] == calcsize("<8640H")
assert sorted(too_large) == sorted(n for n in size if size[n] > 4096)
