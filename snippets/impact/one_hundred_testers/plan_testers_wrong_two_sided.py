# Wrong: 2.5% is the risk of a two-sided interval, so these are too many.
from math import ceil, log

for_one_percent = ceil(log(0.025) / log(0.99))
for_one_in_a_thousand = ceil(log(0.025) / log(0.999))

print(f"my answers: {for_one_percent:,} and {for_one_in_a_thousand:,}")
