PLACES = {
    "inside one step": ("module", "module"),
    "a function of the module, and a call of it": ("both", "module"),
    "in the order of the calls": ("callers", "module"),
    "in what callers pass, and in what the module does with it": (
        "both",
        "both",
    ),
}
inside, added, order, passed = PLACES
WHERE = {
    "add_defaults gets a fourth default": inside,
    "expand takes $name and no longer {name}": inside,
    "a new function unquote is called after expand": added,
    "expand is called before override": order,
    "the file's name is passed, no longer its text": passed,
}
for change, place in WHERE.items():
    pair = answers.get(change, ())
    assert len(pair) == 2, (
        f"“{change}” needs two answers: first with the steps, then with load."
    )
    for version, mine, who in zip(("the steps", "load"), pair, PLACES[place]):
        assert mine in ("module", "callers", "both"), (
            f"“{change}”, with {version}: you wrote {mine!r}. Say who edits"
            " code, with one of the words module, callers and both."
        )
        assert mine == who, (
            f"“{change}”, with {version}: you wrote {mine!r}. What changes is"
            f" {place}. Where does that stand with {version}: once, in the"
            " module, or again wherever somebody calls it, or in both places?"
        )
