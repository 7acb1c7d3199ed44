"""Where the pages show a program, or quote what it printed."""

from scripts.model import page as pages
from scripts.model.problem import shown
from scripts.model.snippet import Snippet


def shown_on(found: Snippet) -> tuple[str, ...]:
    """Return `page:line` of each use of a program, its own page first."""
    names = {found.path.stem, found.name, found.exercise}
    lines = []
    paths = pages.paths(found.root)
    for path in sorted(paths, key=lambda path: path != found.page):
        markup = pages.read(path)
        used = [
            (block.argument.partition(":")[0].strip(), block.line)
            for block in markup.blocks
        ]
        used += [(value.name, value.line) for value in markup.values]
        lines += [
            f"{shown(path, found.root)}:{line}"
            for name, line in used
            if name.removesuffix(".py") in names
            and (path == found.page or name.removesuffix(".py") == found.name)
        ]
    return tuple(dict.fromkeys(lines))
