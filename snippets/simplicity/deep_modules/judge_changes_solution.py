# Who has to edit code after each change, with the two versions of this page?
# Write "module", "callers" or "both": first with the steps, then with load.
answers = {
    # Inside one step: both versions hide it.
    "add_defaults gets a fourth default": ("module", "module"),
    "expand takes $name and no longer {name}": ("module", "module"),
    # In the list of steps or their order: only load hides that. With the
    # steps, the module gets the new function, and each caller calls it.
    "a new function unquote is called after expand": ("both", "module"),
    "expand is called before override": ("callers", "module"),
    # In the interface itself: nothing hides it.
    "the file's name is passed, no longer its text": ("both", "both"),
}
print(f"answered: {sum('?' not in pair for pair in answers.values())} of 5")
