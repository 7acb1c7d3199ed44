import ast
import re

STEPS = """
def read(text):
    return dict(line.split(" = ") for line in text.splitlines())
def add_defaults(table):
    return {"host": "localhost", "port": "80", "url": "{host}:{port}"} | table
def override(table, given):
    return table | given
def expand(table):
    return {name: value.format_map(table) for name, value in table.items()}
def convert(table):
    return {k: int(v) if v.isdecimal() else v for k, v in table.items()}
"""
LOAD = """
def load(text, given):
    return _convert(_expand(_override(_add_defaults(_read(text)), given)))
"""
# region core
hidden = re.sub(r"def (\w+)", r"def _\1", STEPS)
forward = re.sub(r"def (.*):\n( .*\n)+", r"def \1:\n    return _\1\n", STEPS)
versions = {"steps": STEPS, "wrapped": hidden + forward, "load": hidden + LOAD}
# endregion


def _call_depth(function, functions):
    """Count the module's functions on the longest chain of calls."""
    used = [getattr(node, "id", None) for node in ast.walk(function)]
    below = [f for name, f in functions.items() if name in used]
    return 1 + max((_call_depth(f, functions) for f in below), default=0)


# region core
for name, source in versions.items():
    functions = {f.name: f for f in ast.parse(source).body}
    public = [f for f in functions.values() if f.name[0] != "_"]
    depth = max(_call_depth(f, functions) for f in public)
    # endregion
    print(f"{name}, functions: {len(functions)}\n{name}, call depth: {depth}")
    print(f"{name}, public names: {len(public)}")
    print(f"{name}, parameters: {sum(len(f.args.args) for f in public)}")
