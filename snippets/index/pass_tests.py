# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# base_rate = "no: these are exact chances of a test, and nothing is predicted"
#
# [tool.snippet.knobs]
# TESTS = { label = "tests, none fails", range = [20, 1000], step = 20 }
# ///

TESTS = 100
LUCK = 0.05  # rarer than this is no luck
print(f"tests: {TESTS}")

# region core
# What fails this often passes them all that rarely.
failing = 1 - LUCK ** (1 / TESTS)
print(f"may still fail: {failing:.1%}")
print(f"of a million uses: {1_000_000 * failing:,.0f}")
print(f"passes all by luck: {(1 - failing) ** TESTS:.0%}")
# endregion
