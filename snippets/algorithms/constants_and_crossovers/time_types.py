# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# browser = "no: a browser's clock is too coarse for what it measures"
# draws = "no: which digits hardly matters, and times are rounded hard"
# [tool.snippet.bands]
# "2,000 digits, int over Decimal" = [0.05, 1.5]
# "200,000 digits, int over Decimal" = [1.2, 60]
# ///

import random
from decimal import MAX_EMAX, MAX_PREC, Context, Decimal, setcontext
from timeit import Timer

setcontext(Context(prec=MAX_PREC, Emax=MAX_EMAX))  # or it would round
for digits in (2_000, 200_000):
    # region core
    number, took = random.Random(0).randrange(10**digits), []
    for x in (number, Decimal(number)):
        clock = Timer("x * y", globals={"x": x, "y": x + 1})
        took.append(min(clock.repeat(number=1 + 40_000 // digits)))
    # endregion
    ratio = took[0] / took[1]
    print(f"{digits:,} digits, int over Decimal: about {ratio:.1g} times")
print(f"70 digits of 30 bits, in decimal: {len(str(2 ** (70 * 30)))} digits")
