# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = """\
#   Write down what silence costs on average at a chance p, and what an alarm costs.\
#   """
# ///

# A miss costs 10, an alarm in vain costs 1. For a sample, the model says that
# it is malignant with some chance. From which chance on is an alarm cheaper?
limit = None  # your answer, as a fraction or with two decimals

print(f"alarm from: {limit}")
