# Who has to edit code after each change, with the two versions of this page?
# Write "module" or "callers" for each: first with the steps, then with load.
answers = {
    # Inside one step: both versions hide it.
    "a sixth default is added": ("module", "module"),
    "{name} is written $name from now on": ("module", "module"),
    # In the list of steps or their order: only load hides that.
    "a new step removes quotes, after expand": ("callers", "module"),
    "values given by the caller are expanded no more": ("callers", "module"),
    # In the interface itself: nothing hides it.
    "the caller passes a list of texts, no longer one": ("callers", "callers"),
}
print(f"answered: {sum('?' not in pair for pair in answers.values())} of 5")
