# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "For each answer, count first how many are missed and how many checked in vain."
# ///

# Of 1,000 parts, 30 are faulty. A missed one costs €400, a check of a good
# part €10. The rule stops 20 of the faulty parts, and 50 good ones.
# Write what the errors of each answer cost, in euros.
bills = {"check none": 0, "check all": 0, "rule": 0}

print(f"answered: {sum(value > 0 for value in bills.values())} of {len(bills)}")
