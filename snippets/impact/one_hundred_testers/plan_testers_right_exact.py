from math import ceil, log

# The smallest n with (1 - share)**n at 5% or below.
for_one_percent = ceil(log(0.05) / log(0.99))
for_one_in_a_thousand = ceil(log(0.05) / log(0.999))

print(f"my answers: {for_one_percent:,} and {for_one_in_a_thousand:,}")
