"""What a run cannot show: programs that hold here, today, and not elsewhere."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from scripts.model import snippet
from scripts.model.problem import Problem, ProblemError, read_text
from scripts.model.snippet import Snippet

DIGITS = 12
NUMBER = re.compile(r"(?<![\w.])\d*\.\d+(?:e[+-]?\d+)?", re.ASCII)
VOLATILE = {
    "datetime.date.today",
    "datetime.datetime.now",
    "datetime.datetime.today",
    "datetime.datetime.utcnow",
    "getpass.getuser",
    "id",
    "locale.getlocale",
    "os.cpu_count",
    "os.getcwd",
    "os.getenv",
    "os.getpid",
    "os.uname",
    "os.urandom",
    "pathlib.Path.cwd",
    "pathlib.Path.home",
    "platform.*",
    "random.choice",
    "random.choices",
    "random.gauss",
    "random.randint",
    "random.random",
    "random.randrange",
    "random.sample",
    "random.uniform",
    "secrets.*",
    "socket.gethostname",
    "sys.getsizeof",
    "sys.maxsize",
    "sys.platform",
    "sys.version",
    "tempfile.*",
    "time.ctime",
    "time.localtime",
    "time.monotonic",
    "time.perf_counter",
    "time.perf_counter_ns",
    "time.process_time",
    "time.strftime",
    "time.thread_time",
    "time.time",
    "time.time_ns",
    "uuid.uuid1",
    "uuid.uuid4",
}
SEEDED = "random."  # the module's own functions are repeatable once seeded
UNSEEDED = {"numpy.random.default_rng", "random.Random"}  # without an argument
SAFE = {
    "round",
    "len",
    "bool",
    "type",
}  # what is left says little of its argument


def check(root: Path) -> list[Problem]:
    """Return what a second look finds in the programs."""
    problems: list[Problem] = []
    for found in snippet.load_all(root)[0]:
        names = _Names(found.source)
        problems += _submodules(found, names)
        problems += _volatile(found, names)
        problems += _digits(found)
    return problems


class _Names:
    """What the names of a program stand for."""

    def __init__(self, source: str) -> None:
        self.tree = ast.parse(source)
        self.modules: set[str] = set()  # imported, with their parents
        self.bound: dict[str, str] = {}  # a name, and what it stands for
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    self._module(alias.name)
                    name = alias.asname or alias.name.partition(".")[0]
                    self.bound[name] = alias.name if alias.asname else name
            elif isinstance(node, ast.ImportFrom) and node.module:
                self._module(node.module)
                for alias in node.names:
                    self._module(f"{node.module}.{alias.name}")
                    name = alias.asname or alias.name
                    self.bound[name] = f"{node.module}.{alias.name}"

    def _module(self, name: str) -> None:
        parts = name.split(".")
        self.modules |= {".".join(parts[: i + 1]) for i in range(len(parts))}

    def dotted(self, node: ast.expr) -> str:
        """Return what an expression names, such as `time.time`; or nothing."""
        if isinstance(node, ast.Name):
            return self.bound.get(node.id, node.id)
        if isinstance(node, ast.Attribute):
            before = self.dotted(node.value)
            return f"{before}.{node.attr}" if before else ""
        return ""


def _submodules(found: Snippet, names: _Names) -> Iterator[Problem]:
    """`package.sub` is there only if somebody imported it: let it be us."""
    told: set[str] = set()
    for node in ast.walk(names.tree):
        if not isinstance(node, ast.Attribute):
            continue
        package = names.dotted(node.value)
        name = f"{package}.{node.attr}"
        if package not in names.modules or name in names.modules | told:
            continue
        if _is_hidden(package, node.attr):
            told.add(name)
            what = f"uses `{name}` without importing it"
            cure = f"Write `import {name}`: another package may import it today"
            yield Problem(found.path, node.lineno, what, cure)


@cache
def _is_hidden(package: str, attribute: str) -> bool:
    """Whether an attribute is a module that its package does not provide."""
    try:
        spec, own = find_spec(f"{package}.{attribute}"), find_spec(package)
    except (ImportError, AttributeError, ValueError):
        return False
    if not spec or not own or not own.origin or not own.origin.endswith(".py"):
        return False
    return attribute not in _mentioned(Path(own.origin))


@cache
def _mentioned(path: Path) -> frozenset[str]:
    """Return the names that a module binds, or may give out when asked."""
    tree = ast.parse(path.read_text("utf-8"))
    found: set[str] = set()
    for node in _at_top(tree):
        if isinstance(node, ast.Name):
            found.add(node.id)
        elif isinstance(node, ast.alias):
            found |= {node.name.rpartition(".")[2], node.asname or ""}
        elif isinstance(node, ast.ImportFrom) and node.level:
            found.add((node.module or "").partition(".")[0])
        elif isinstance(node, ast.FunctionDef) and node.name == "__getattr__":
            found |= {
                one.value
                for one in ast.walk(tree)
                if isinstance(one, ast.Constant) and isinstance(one.value, str)
            }
    return frozenset(found)


def _at_top(node: ast.AST) -> Iterator[ast.AST]:
    """Give what runs when a module is imported: no function's inside."""
    for child in ast.iter_child_nodes(node):
        yield child
        if not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            yield from _at_top(child)


def _volatile(found: Snippet, names: _Names) -> Iterator[Problem]:
    """A clock, an address, a machine: never the same twice in an output."""
    seeded = any(
        isinstance(node, ast.Call) and names.dotted(node.func) == "random.seed"
        for node in ast.walk(names.tree)
    )
    tainted: dict[str, str] = {}
    for node in ast.walk(names.tree):
        if isinstance(node, ast.Assign):
            source = _source(node.value, names, tainted, seeded)
            for target in node.targets:
                if source and isinstance(target, ast.Name):
                    tainted[target.id] = source
    for node in ast.walk(names.tree):
        if isinstance(node, ast.Call) and names.dotted(node.func) in (
            "print",
            "sys.stdout.write",
            "sys.stderr.write",
        ):
            for argument in node.args:
                source = _source(argument, names, tainted, seeded)
                if source:
                    what = f"prints what comes from `{source}`"
                    cure = "Print a count, a rounded ratio or a comparison"
                    yield Problem(found.path, node.lineno, what, cure)


def _source(
    node: ast.expr, names: _Names, tainted: dict[str, str], seeded: bool
) -> str:
    """Return where an expression gets what changes from run to run; or nothing."""
    if isinstance(node, ast.Compare):
        return ""
    if isinstance(node, ast.Call) and names.dotted(node.func) in SAFE:
        return ""
    if isinstance(node, ast.Call) and not (node.args or node.keywords):
        made = names.dotted(node.func)
        if made in UNSEEDED:
            return f"{made}()"
    if isinstance(node, ast.Name) and node.id in tainted:
        return tainted[node.id]
    name = names.dotted(node)
    if name and _is_volatile(name) and not (seeded and name.startswith(SEEDED)):
        return name
    children = (
        _source(child, names, tainted, seeded)
        for child in ast.iter_child_nodes(node)
        if isinstance(child, ast.expr)
    )
    return next(filter(None, children), "")


def _is_volatile(name: str) -> bool:
    return name in VOLATILE or f"{name.partition('.')[0]}.*" in VOLATILE


def _digits(found: Snippet) -> Iterator[Problem]:
    """The last digits of a float depend on the library and the processor."""
    if found.header.exact or not found.out.is_file():
        return
    try:
        lines = read_text(found.out).splitlines()
    except ProblemError as error:
        yield error.problem
        return
    for number, line in enumerate(lines, start=1):
        for match in NUMBER.finditer(line):
            digits = re.sub(r"e.*|\D", "", match[0]).strip("0")
            if len(digits) > DIGITS:
                what = f"{match[0]} has {len(digits)} digits"
                cure = "Format it, or say in the header why it is `exact`"
                yield Problem(found.out, number, what, cure)
