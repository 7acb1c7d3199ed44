# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = """\
#   Begin with a hundred travellers: how many are left after one step, and after two?\
#   """
# ///

# Each step of an explanation is good with a chance of 0.89, whatever happened
# before. A way has 12 steps. What share of travellers takes no bad step?
share = None  # your answer, to two decimals or more

print(f"share without a bad step: {share}")
