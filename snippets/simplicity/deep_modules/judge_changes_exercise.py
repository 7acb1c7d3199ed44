# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Name the lines that a change edits, and ask where they stand: how often?"
# ///

# Who has to edit code after each change, with the two versions of this page?
# Write "module", "callers" or "both": first with the steps, then with load.
answers = {
    "add_defaults gets a fourth default": ("?", "?"),
    "expand takes $name and no longer {name}": ("?", "?"),
    "a new function unquote is called after expand": ("?", "?"),
    "expand is called before override": ("?", "?"),
    "the file's name is passed, no longer its text": ("?", "?"),
}
print(f"answered: {sum('?' not in pair for pair in answers.values())} of 5")
