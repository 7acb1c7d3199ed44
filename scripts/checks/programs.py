"""Check the programs as files: nothing missing, nothing left over."""

import ast
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

from packaging.utils import canonicalize_name

from scripts.model import figure, recorded, region, snippet
from scripts.model import page as pages
from scripts.model.problem import Problem, ProblemError, read_text, shown
from scripts.model.requirement import distribution
from scripts.model.snippet import CHECK, EXERCISE, SOLUTION, Snippet

LONGEST = 40
LONGEST_DRAWN = 46  # of one that draws, and writes the numbers of its figure
WIDEST = 80
VARYING = 3  # programs of the guide that may print otherwise elsewhere


def check(root: Path) -> list[Problem]:
    """Return what is wrong with the files under `snippets/`."""
    snippets, problems = snippet.load_all(root)
    for found in snippets:
        problems += [
            *_page(found),
            *_imports(found),
            *_size(found),
            *_figures(found),
        ]
    problems += [
        *_left_over(root, snippets),
        *_exercises(root),
        *_records(snippets),
        *_varying(snippets),
    ]
    return problems


def _page(found: Snippet) -> Iterator[Problem]:
    """A program that no page shows is an orphan."""
    page = shown(found.page, found.root)
    if not found.page.is_file():
        what = f"its page `{page}` does not exist"
        yield Problem(
            found.path, 0, what, "Create the page, or move the program"
        )
        return
    kind = "exercise" if found.check else "snippet"
    stem = found.exercise
    names = {
        block.argument.removesuffix(".py")
        for block in pages.read(found.page).blocks
        if block.kind == kind
    }
    if stem not in names:
        shows = stem if found.check else found.path.name
        cure = f"Add `/// {kind} | {shows}` to it, or delete the program"
        yield Problem(found.path, 0, f"`{page}` does not show it", cure)


def _imports(found: Snippet) -> Iterator[Problem]:
    """The header names exactly the distributions that the program imports."""
    named = {distribution(text) for text in found.header.dependencies}
    used: dict[str, int] = {}
    for node in ast.walk(snippet.tree(found.source)):
        for name in _imported(node):
            if name not in sys.stdlib_module_names:
                owners = _owners(name)
                for owner in owners & named or {min(owners)}:
                    used.setdefault(owner, getattr(node, "lineno", 0))
    for name in sorted(used.keys() - named):
        cure = f'Add "{name}" to `dependencies` in its header'
        yield Problem(
            found.path, used[name], f"imports {name} without saying so", cure
        )
    for name in sorted(named - used.keys()):
        what = f"`dependencies` names {name}, which is not imported"
        yield Problem(found.path, 1, what, "Take it out")


def _owners(name: str) -> set[str]:
    """Return the distributions that give a module, such as pillow for `PIL`."""
    return set(map(canonicalize_name, _distributions().get(name, [name])))


@cache
def _distributions() -> Mapping[str, list[str]]:
    return packages_distributions()


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name.partition(".")[0] for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return [(node.module or ".").partition(".")[0]]
    return []


def _size(found: Snippet) -> Iterator[Problem]:
    lines, count = found.body.splitlines(), region.count_lines(found)
    most = LONGEST_DRAWN if found.figures else LONGEST
    if count > most:
        what = f"{count} lines; a page shows {most} at most"
        yield Problem(
            found.path, found.first_line + most, what, "Cut it, or split it"
        )
    for number, line in enumerate(lines, start=found.first_line):
        if len(line) > WIDEST:
            what = (
                f"{len(line)} characters wide; a phone shows {WIDEST} at most"
            )
            yield Problem(found.path, number, what, "Break the line")


def _figures(found: Snippet) -> Iterator[Problem]:
    for path in found.figures:
        if not path.name.startswith(found.path.stem):
            what = f"the figure `{path.name}` does not begin with the program's name"
            yield Problem(
                found.path, 1, what, f"Name it `{found.path.stem}.svg`"
            )
        elif not path.is_file():
            cure = f"Run {recorded.command(found)}"
            yield Problem(found.path, 1, f"`{path.name}` is missing", cure)
        else:
            yield from _figure(found, path)
    if not found.out.is_file():
        cure = f"Run {recorded.command(found)}"
        yield Problem(found.path, 0, f"`{found.out.name}` is missing", cure)


def _figure(found: Snippet, path: Path) -> Iterator[Problem]:
    """A figure is as `make record` writes it, and is nothing but a picture."""
    data, cure = path.read_bytes(), f"Run {recorded.command(found)}"
    try:
        if figure.canonical(data) != data:
            what = f"`{path.name}` is not in the form that recording gives it"
            yield Problem(path, 0, what, cure)
    except figure.NotAFigureError as error:
        yield Problem(path, 0, f"`{path.name}` is no figure: {error}", cure)
    if re.search(rb"<script|\son\w+=|javascript:", data):
        what = f"`{path.name}` carries a script"
        yield Problem(path, 0, what, "Draw it without")


def _left_over(root: Path, snippets: Iterable[Snippet]) -> Iterator[Problem]:
    """A recorded file without its program, and a file that nothing reads."""
    wanted = set(snippet.paths(root))
    for found in snippets:
        wanted |= {found.out, *found.figures, *found.numbers, *found.inputs}
        wanted.add(found.path.with_name(recorded.RECORD))
        wanted |= {found.draws} if found.header.draws else set()
    exercises = {found.path for found in snippets if found.is_exercise}
    for path in sorted((root / "snippets").rglob("*")):
        if snippet.exercise_of(path) in exercises:
            continue
        hidden = any(
            part.startswith((".", "__pycache__")) for part in path.parts
        )
        if path.is_file() and not hidden and path not in wanted:
            yield Problem(
                path, 0, "no program reads or writes this file", "Delete it"
            )


def _exercises(root: Path) -> Iterator[Problem]:
    """An exercise is three files; its check only asserts, and always teaches."""
    stems: dict[Path, set[str]] = {}
    for path in sorted((root / "snippets").rglob("*.py")):
        for ending in (EXERCISE, CHECK, SOLUTION):
            if path.stem.endswith(ending):
                base = path.with_name(path.stem.removesuffix(ending))
                stems.setdefault(base, set()).add(ending)
        if path.stem.endswith(CHECK):
            yield from _asserts(path)
    for base, endings in stems.items():
        for missing in sorted({EXERCISE, CHECK, SOLUTION} - endings):
            name = f"{base.name}{missing}.py"
            there = base.with_name(f"{base.name}{sorted(endings)[0]}.py")
            what = f"the exercise has no `{name}`"
            yield Problem(
                there, 0, what, "An exercise is three files: write it"
            )


def _asserts(path: Path) -> Iterator[Problem]:
    tree = snippet.tree(read_text(path))
    asserts = [node for node in ast.walk(tree) if isinstance(node, ast.Assert)]
    if not asserts:
        yield Problem(
            path, 0, "asserts nothing", "Assert what a solution must do"
        )
    for node in asserts:
        if node.msg is None:
            what = "an assert without a message"
            yield Problem(
                path, node.lineno, what, "Say what the reader should look at"
            )


def _records(snippets: Iterable[Snippet]) -> Iterator[Problem]:
    for folder in sorted({found.path.parent for found in snippets}):
        own = {
            found.path.stem: found
            for found in snippets
            if found.path.parent == folder
        }
        try:
            known = recorded.runs(folder)
        except ProblemError as error:
            yield error.problem
            continue
        for stem in sorted(own.keys() - known.keys()):
            cure = f"Run {recorded.command(own[stem])}"
            yield Problem(own[stem].path, 0, "no record of its run", cure)
        for stem in sorted(known.keys() - own.keys()):
            path = folder / recorded.RECORD
            what = f"a record of `{stem}`, which is not there"
            yield Problem(
                path, 0, what, f"Run `make record PATHS={shown(folder)}`"
            )


def _varying(snippets: Iterable[Snippet]) -> Iterator[Problem]:
    """The guide shows what a program prints; a few may say why it varies."""
    varying = [found for found in snippets if found.header.varies]
    for count, found in enumerate(varying, start=1):
        if count > VARYING:
            what = f"program {count} that varies between processors"
            cure = f"Print what travels: the guide has {VARYING} such at most"
            yield Problem(found.path, 1, what, cure)
