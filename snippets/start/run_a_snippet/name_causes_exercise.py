# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Which edits make the shuffle take other numbers, or other rows?"
# ///

# A program shuffles its rows with a seeded generator, trains, and prints the
# score with three decimals. Which of these edits can change what it prints?
changes = {
    "one more draw from that generator, before the shuffle": None,
    "one more draw from that generator, after its last use": None,
    "one more draw from a generator made for the purpose": None,
    "another seed": None,
    "the rows sorted by name before the shuffle": None,
}  # your answers: True or False

for edit, answer in changes.items():
    print(f"{answer}: {edit}")
