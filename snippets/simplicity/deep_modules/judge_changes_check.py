WHERE = {
    "a sixth default is added": "inside one step",
    "{name} is written $name from now on": "inside one step",
    "a new step removes quotes, after expand": "in the list of steps",
    "values given by the caller are expanded no more": "in the order of steps",
    "the caller passes a list of texts, no longer one": "in what is passed in",
}
WHO = {"inside": ("module", "module"), "list": ("callers", "module")}
WHO |= {"order": ("callers", "module"), "passed": ("callers", "callers")}
for change, place in WHERE.items():
    right = next(who for word, who in WHO.items() if word in place)
    for version, mine, who in zip(
        ("the steps", "load"), answers[change], right
    ):
        assert mine in ("module", "callers"), (
            f"“{change}”, with {version}: you wrote {mine!r}. Say who edits"
            " code, with one of the two words module and callers."
        )
        assert mine == who, (
            f"“{change}”, with {version}: you wrote {mine!r}. This change is"
            f" {place}. In which file is that written down: once, in the module,"
            " or again wherever somebody calls it?"
        )
