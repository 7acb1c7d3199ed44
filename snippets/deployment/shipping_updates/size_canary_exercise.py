# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Write down by how many errors the two counts differ after n requests."
# ///


from statistics import NormalDist

ALARM = NormalDist().inv_cdf(0.99)  # standard errors: 1% of false alarms
MISS = NormalDist().inv_cdf(0.90)  # standard errors: 10% of missed faults


def requests_needed(before, after):
    """Return how many requests a canary needs to tell two error rates apart.

    The old rate is known, and the canary is looked at once. A version without
    a fault raises an alarm in about 1 of 100 updates, one with the error rate
    `after` in about 9 of 10. Counts are taken as normally distributed.
    """
    return 1 / (after - before)  # ← change this


print(f"1% to 2%: {requests_needed(0.01, 0.02):,.0f}")
print(f"1% to 1.2%: {requests_needed(0.01, 0.012):,.0f}")
