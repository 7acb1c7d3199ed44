# Who has to edit code after each change, with the two versions of this page?
# Write "module" or "callers" for each: first with the steps, then with load.
answers = {
    "a sixth default is added": ("?", "?"),
    "{name} is written $name from now on": ("?", "?"),
    "a new step removes quotes, after expand": ("?", "?"),
    "values given by the caller are expanded no more": ("?", "?"),
    "the caller passes a list of texts, no longer one": ("?", "?"),
}
print(f"answered: {sum('?' not in pair for pair in answers.values())} of 5")
