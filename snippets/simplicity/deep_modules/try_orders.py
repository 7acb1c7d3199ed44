from functools import partial
from itertools import permutations


def add_defaults(table):
    """Add the settings that the file leaves out."""
    return {"host": "localhost", "port": "80", "url": "{host}:{port}"} | table


def override(table, given):
    """Let settings from the command line win."""
    return table | given


def expand(table):
    """Replace {name} in each value by the setting of that name."""
    return {name: value.format_map(table) for name, value in table.items()}


def convert(table):
    """Turn texts of digits into integers."""
    return {k: int(v) if v.isdecimal() else v for k, v in table.items()}


# What `read` returns, and the settings from the command line.
short, full = {"host": "shop", "limit": "3"}, {"host": "shop", "port": "90"}
calls = {"this call": (short, {"port": "8080"}), "nothing given": (short, {})}
calls["all in the file"] = full | {"url": "{host}"}, {}
calls["only words"] = {"host": "shop"}, {"url": "http://{host}"}
for name, (table, given) in calls.items():
    found, own = [], partial(override, given=given)
    # region core
    for a, b, c, d in permutations([add_defaults, own, expand, convert]):
        try:
            found.append(d(c(b(a(table)))))
        except AttributeError:  # a number where a text was expected
            found.append("error")
    # endregion
    # The first permutation is the order that the author meant.
    right, errors = found.count(found[0]), found.count("error")
    print(f"{name}, right: {right} of 24\n{name}, error: {errors} of 24")
    print(f"{name}, wrong, no error: {24 - right - errors} of 24")
