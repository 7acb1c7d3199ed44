import ast

COMPOSE = "convert(expand(override(add_defaults(read(text)), given)))"
LOAD = f"def load(text, given):\n    return {COMPOSE}\n"
ONE_A_LINE = """table = add_defaults(read(text))
table = override(table, given)
table = expand(table)
settings = convert(table)"""
CALL = "settings = load(text, given)"


def count_nodes(source):
    """Count the syntax nodes of a source that have a line number."""
    return sum(hasattr(n, "lineno") for n in ast.walk(ast.parse(source)))


def count_lines(source):
    """Count the lines of a source."""
    return len(source.splitlines())


styles = {"nested": f"settings = {COMPOSE}", "a step a line": ONE_A_LINE}
units = {"nodes": count_nodes, "characters": len, "lines": count_lines}
for style, steps in styles.items():
    for unit, count in units.items():
        # load is paid for once; each caller that uses it saves the rest.
        paid, saved = count(LOAD), count(steps) - count(CALL)
        pays_off = paid // saved + 1 if saved else "never"
        print(f"{style}, in {unit}: {pays_off}")
