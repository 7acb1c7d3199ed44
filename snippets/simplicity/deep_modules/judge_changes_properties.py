# Make each change in the source of both versions, and see which part differs.
NAMES = ["read", "add_defaults", "override", "expand", "convert"]


def write(names, opened="", body="pass", load=False):
    """Return the source of the module, and that of a caller."""
    functions = [
        f"def {name}(): {body if name == 'expand' else 'pass'}"
        for name in sorted(names)
    ]
    functions += [opened] * bool(opened)
    chain = " then ".join(names)
    passed = "path" if opened else "text"
    if load:
        return [*functions, f"load: {chain}"], f"load({passed})"
    return functions, f"{chain} of {passed}"


order = ["read", "add_defaults", "expand", "override", "convert"]
longer = [*NAMES[:4], "unquote", "convert"]
CHANGES = {
    "add_defaults gets a fourth default": {"body": "changed"},
    "expand takes $name and no longer {name}": {"body": "changed"},
    "a new function unquote is called after expand": {"names": longer},
    "expand is called before override": {"names": order},
    "the file's name is passed, no longer its text": {"opened": "open"},
}
WORDS = {(1, 0): "module", (0, 1): "callers", (1, 1): "both"}
for change, edit in CHANGES.items():
    for mine, load in zip(answers[change], (False, True)):
        old = write(NAMES, load=load)
        new = write(**{"names": NAMES, **edit}, load=load)
        differs = tuple(int(a != b) for a, b in zip(old, new))
        assert mine == WORDS[differs], (change, load, mine)
