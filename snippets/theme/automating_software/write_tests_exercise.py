# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Put the middle number first, then third, and see who is caught."
# ///

# A generator offers programs that return "the middle one of three numbers".
# Write tests that let the right one through, and none of the others. A test is
# a pair: three whole numbers, and the answer that you want. Five are enough.
tests = [((1, 2, 3), 2)]  # add your own

print(f"tests: {len(tests)}")
