# Wrong: rounded down, so 5.003% of such tests would be clean.
from math import log

for_one_percent = int(log(0.05) / log(0.99))
for_one_in_a_thousand = int(log(0.05) / log(0.999))

print(f"my answers: {for_one_percent:,} and {for_one_in_a_thousand:,}")
