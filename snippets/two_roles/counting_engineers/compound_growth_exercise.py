# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = """\
#   Four equal factors lead from the first count to the last: what is one of them?\
#   """
# ///

# 1,018,000 jobs in 2012 and 1,256,200 in 2016, counted the same way.
# By how many per cent did they grow in each year, if evenly?
start, end, years = 1_018_000, 1_256_200, 4
percent_a_year = 100 * (end / start - 1)  # your answer

print(f"my answer: {percent_a_year:.2f}% a year")
