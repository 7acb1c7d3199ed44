# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = """Write down a row of two numbers, take off the mean of each column, and look
# at what is left."""
# ///

# A row of thirty measurements arrives alone. Serving fits a scaler to what has
# arrived, takes off its mean, and divides by its spread (or by 1 if that is 0).
not_zero = None  # how many of the thirty numbers can then differ from 0?
answers = None  # how many different chances can the model give, over all rows?

print(f"{not_zero} numbers, {answers} answers")
