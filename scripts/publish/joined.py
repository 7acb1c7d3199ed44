"""Put one script in place of the modules that a built page asks for at once.

Each module is a function in it, called when the first one needs what it exports, as
a browser would have it; `import.meta.url` is still the address that the module had,
so that what waits for a press is fetched from where it was.
"""

import hashlib
import json
import posixpath
import re
from collections.abc import Iterable
from pathlib import Path

FOLDER = "assets"
# What layer.js loads with a page, before anybody presses anything.
AT_ONCE = tuple(
    f"run/{name}.js"
    for name in ("attempt", "figure", "guess", "knobs", "progress")
)
SCRIPT = re.compile(
    r'<script (?:src="([^"]*?)assets/([\w/]+\.js)" type="module"'
    r'|type="module" src="([^"]*?)assets/([\w/]+\.js)")></script>\s*'
)
IMPORT = re.compile(
    r'^import (\{[^}]*\}) from "(\.[^"]+)";$', re.MULTILINE | re.DOTALL
)
EXPORT = re.compile(
    r"^export ((?:async )?function\*?|class|const|let) (\w+)", re.MULTILINE
)
OTHER = re.compile(r"^(?:import|export)\b(?!\().*$", re.MULTILINE)
HEAD = """const here = new URL("./", import.meta.url).href;
const made = {};
function take(name) {
  made[name] ??= modules[name](here + name);
  return made[name];
}
function start(name) {
  try {
    take(name);
  } catch (error) {
    reportError(error); // and the others begin, as scripts of their own would
  }
}
async function bring($own, address) {
  await null; // as `import()` does: the module that asks is made by then
  const { href } = new URL(address, $own);
  const name = href.slice(here.length);
  const joined = href.startsWith(here) && Object.hasOwn(modules, name);
  return joined ? take(name) : import(href);
}
"""
PAUSE = (
    "await new Promise((go) => setTimeout(go));\n"  # a reader may act between
)
END = 'performance.mark("started");\n'  # what measures or tests a page waits for it


class CannotJoinError(Exception):
    """A module says something that is not read here."""


def write(site: Path) -> str:
    """Join a site's modules, and have its pages load them; return the path."""
    pages = {path: path.read_text("utf-8") for path in site.rglob("*.html")}
    entries = list(
        dict.fromkeys(
            found[2] or found[4]
            for page in pages.values()
            for found in SCRIPT.finditer(page)
        )
    )
    if not entries:
        return ""
    with_them = [one for one in AT_ONCE if (site / FOLDER / one).exists()]
    text = join(site / FOLDER, entries, with_them)
    digest = hashlib.sha256(text.encode()).hexdigest()[:8]
    name = f"{FOLDER}/script.{digest}.js"
    (site / name).write_text(text, encoding="utf-8")
    for path, page in pages.items():
        path.write_text(_load(page, name), encoding="utf-8")
    return name


def join(folder: Path, entries: Iterable[str], others: Iterable[str]) -> str:
    """Return one module that does what the entries do, one after the other.

    Args:
        folder: Where it will stand; the modules are named from there.
        entries: The modules that a page loads.
        others: Modules that these may import later on.

    Raises:
        CannotJoinError: If one is written in a way that is not known here.
    """
    entries = list(entries)
    waiting, found = [*entries, *others], dict[str, str]()
    while waiting:
        name = waiting.pop(0)
        if name not in found:
            found[name], needed = wrap(name, (folder / name).read_text("utf-8"))
            waiting += needed
    modules = ",\n".join(
        f"{json.dumps(name)}: {text}" for name, text in found.items()
    )
    calls = PAUSE.join(f"start({json.dumps(name)});\n" for name in entries)
    return f"const modules = {{\n{modules}\n}};\n{HEAD}{calls}{END}"


def wrap(name: str, text: str) -> tuple[str, list[str]]:
    """Return a module as a function of its address, and what it imports."""
    needed = []

    def taken(found: re.Match[str]) -> str:
        other = posixpath.join(posixpath.dirname(name), found[2])
        needed.append(posixpath.normpath(other))
        names = found[1].replace(" as ", ": ")
        return f"const {names} = take({json.dumps(needed[-1])});"

    text = IMPORT.sub(taken, text)
    exports = [found[2] for found in EXPORT.finditer(text)]
    text = EXPORT.sub(r"\1 \2", text)
    if strange := OTHER.search(text):
        raise CannotJoinError(f"{name}: `{strange[0]}` cannot be joined")
    text = text.replace("import.meta.url", "$own")
    text = re.sub(r"(?<![\w.])import\(", "bring($own, ", text)
    said = "".join(f"get {one}() {{ return {one}; }}, " for one in exports)
    return f"($own) => {{\n{text}\nreturn {{ {said}}};\n}}", needed


def _load(page: str, name: str) -> str:
    first = SCRIPT.search(page)
    if not first:
        return page
    root = first[1] if first[2] else first[3]
    tag = f'<script src="{root}{name}" type="module"></script>\n'
    rest = SCRIPT.sub("", page[first.end() :])
    return page[: first.start()] + tag + rest
