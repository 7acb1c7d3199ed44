# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Write down what each of the three answers costs on average at one chance."
# ///


def decide(chance, miss, alarm, ask):
    """Return "flag", "pass" or "ask": what costs least on average.

    A flag in vain costs `alarm`, a miss `miss`. To ask somebody who knows costs
    `ask` each time, and no mistake is made. `chance` is calibrated.
    """
    return "flag" if chance >= 0.5 else "pass"  # change this


for chance in 0.02, 0.15, 0.5, 0.9:
    print(f"{chance:.2f}: {decide(chance, miss=10, alarm=2, ask=0.5)}")
