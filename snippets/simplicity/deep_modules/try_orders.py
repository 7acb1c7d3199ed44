from itertools import permutations


def read(text):
    """Split lines of the form `name = value` into a table of texts."""
    return dict(line.split(" = ") for line in text.splitlines())


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


steps = [add_defaults, lambda t: override(t, {"port": "8080"}), expand, convert]
right = {"host": "shop", "port": 8080, "url": "shop:8080", "retries": 3}
outcomes = []
for order in permutations(steps):
    try:
        a, b, c, d = order
        table = d(c(b(a(read("host = shop\nretries = 3")))))
        outcomes.append("right" if table == right else "wrong, no error")
    except AttributeError:  # a number where a text was expected
        outcomes.append("error")
for outcome in ("right", "error", "wrong, no error"):
    print(f"{outcome}: {outcomes.count(outcome)} of {len(outcomes)}")
