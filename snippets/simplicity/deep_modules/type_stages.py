from itertools import permutations

DEFAULTS = {"host": "localhost", "port": "80", "url": "{host}:{port}"}


def make_stage(name, needs, change):
    """Return a type whose tables are made from those of one other type."""

    # region core
    def build(table):
        if type(table) is not needs:
            raise TypeError(f"{name} is made from {needs.__name__}")
        return made(change(table))

    # endregion
    made = type(name, (dict,), {})
    return made, build


def _expand(table):
    return {name: value.format_map(table) for name, value in table.items()}


def _convert(table):
    return {k: int(v) if v.isdecimal() else v for k, v in table.items()}


Raw = type("Raw", (dict,), {})
Whole, add_defaults = make_stage("Whole", Raw, lambda t: DEFAULTS | t)
given = {"port": "8080"}
Settled, override = make_stage("Settled", Whole, lambda t: t | given)
Expanded, expand = make_stage("Expanded", Settled, _expand)
Ready, convert = make_stage("Ready", Expanded, _convert)
outcomes = []
for a, b, c, d in permutations([add_defaults, override, expand, convert]):
    try:
        outcomes.append(type(d(c(b(a(Raw(host="shop", limit="3")))))))
    except TypeError:
        outcomes.append("error")
print(f"right: {outcomes.count(Ready)} of {len(outcomes)}")
print(f"error: {outcomes.count('error')} of {len(outcomes)}")
