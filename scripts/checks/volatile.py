"""Clocks, addresses, the machine, the process: nothing for a recorded output."""

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

from scripts.checks.names import Names
from scripts.checks.volatile_names import CHANGING, OWN, SPEAKING
from scripts.model import snippet
from scripts.model.problem import Problem
from scripts.model.snippet import Snippet

CURE = "Print a count, a rounded ratio or a comparison"
PLAIN = "Print the error itself: `print(repr(error))`"
OF_ITS_OWN = (
    "Print what the program made itself: its process holds more elsewhere"
)
CURES = {"traceback": PLAIN, "gc": OF_ITS_OWN, "sys": OF_ITS_OWN}
PRINTING = {
    "pprint.pp",
    "pprint.pprint",
    "print",
    "sys.stderr.write",
    "sys.stdout.write",
    "sys.stdout.writelines",
}
STARRED = {name.rpartition(".")[0] for name in CHANGING | OWN} - {""}
SEEDED = "random."  # the module's own functions are repeatable once seeded
UNSEEDED = {"numpy.random.default_rng", "random.Random"}  # without an argument
SAFE = {"bool", "type"}  # what is left says little of its argument
GIVEN = {"time.strftime"}  # with a time, says that time
ROUGH = {"round", "len"}  # what is left says little of what changes
PATHS = {
    "__file__",
    "__path__",
    "__cached__",
    "co_filename",
}  # of modules, of code


def check(root: Path) -> list[Problem]:
    """Return which programs print what is never the same twice, or elsewhere."""
    snippets, _ = snippet.load_all(root)
    return [problem for found in snippets for problem in _printed(found)]


def _printed(found: Snippet) -> Iterator[Problem]:
    sources = _Sources(Names(found.source, STARRED))
    for node in ast.walk(sources.names.tree):
        if not isinstance(node, ast.Call):
            continue
        called = sources.names.dotted(node.func)
        for name in sorted(called & SPEAKING):
            what = f"`{name}` prints what differs between versions of Python"
            yield Problem(found.path, node.lineno, what, PLAIN)
        for argument in node.args if called & PRINTING else []:
            source = sources.find(argument)
            if source:
                what = f"prints what comes from `{source}`"
                cure = CURES.get(source.partition(".")[0], CURE)
                yield Problem(found.path, node.lineno, what, cure)


class _Sources:
    """What the values of a program come from."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.known: dict[ast.AST, str] = {}  # of what is looked for now
        self.seeded = any(
            isinstance(node, ast.Call)
            and "random.seed" in names.dotted(node.func)
            for node in ast.walk(names.tree)
        )

    def find(self, node: ast.AST) -> str:
        """Return what volatile thing a value hangs on; empty if on none."""
        self.known.clear()
        return self._of(node)

    def _of(self, node: ast.AST) -> str:
        if node not in self.known:
            self.known[node] = ""  # a circle ends here
            self.known[node] = self._look(node)
        return self.known[node]

    def _look(self, node: ast.AST) -> str:
        if isinstance(node, ast.Compare):
            return ""
        if isinstance(node, ast.Call):
            return self._called(node)
        if isinstance(node, ast.Attribute) and node.attr in PATHS:
            return node.attr
        named = sorted(filter(self._is_volatile, self.names.dotted(node)))
        if named:
            return named[0]
        if isinstance(node, ast.Name):
            values = (one.value for one in self.names.meanings(node))
            kept = (one for one in values if not _is_function(one))
            return self._first(kept)
        return self._first(_parts(node))

    def _called(self, call: ast.Call) -> str:
        """Return what the result of a call hangs on."""
        called = self.names.dotted(call.func)
        if called <= SAFE:
            return ""
        if called <= GIVEN and call.args[1:]:
            return self._first(call.args[1:])
        if called & UNSEEDED and not (call.args or call.keywords):
            return f"{min(called & UNSEEDED)}()"
        fetched = called | self.names.dotted(call)
        if any(map(self._is_volatile, fetched)):
            return min(filter(self._is_volatile, fetched))
        parts = [*_parts(call), *self._returned(call)]
        found = self._first(parts)
        return "" if called <= ROUGH and not _matches(found, OWN) else found

    def _returned(self, call: ast.Call) -> Iterator[ast.AST | None]:
        """Give what the program's own function returns."""
        if isinstance(call.func, ast.Name):
            for one in self.names.meanings(call.func):
                if isinstance(one.value, ast.FunctionDef):
                    for node in ast.walk(one.value):
                        if isinstance(node, ast.Return | ast.Yield):
                            yield node.value

    def _first(self, nodes: Iterable[ast.AST | None]) -> str:
        found = (self._of(node) for node in nodes if node)
        return next(filter(None, found), "")

    def _is_volatile(self, name: str) -> bool:
        if self.seeded and name.startswith(SEEDED):
            return False
        return _matches(name, CHANGING | OWN)


def _parts(node: ast.AST) -> list[ast.AST | None]:
    kinds = (ast.expr, ast.keyword, ast.comprehension)
    return [one for one in ast.iter_child_nodes(node) if isinstance(one, kinds)]


def _is_function(node: ast.AST | None) -> bool:
    return isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)


def _matches(name: str, known: set[str]) -> bool:
    parts = name.split(".")
    starts = (".".join(parts[: i + 1]) for i in range(len(parts)))
    return f"{parts[0]}.*" in known or any(one in known for one in starts)
