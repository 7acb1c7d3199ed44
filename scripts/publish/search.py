"""Index a built site, so that its readers can search it.

Pagefind makes an index of which a browser fetches only the parts that a question
needs. Beside it lies the list of words that stand on the pages, for what was typed
with a slip.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from selectolax.lexbor import LexborNode

from scripts.model import front_matter, html
from scripts.model.problem import ROOT, read_text
from scripts.publish import active, built, records
from scripts.publish.records import Block, Record

WORDS = "words.json"
# Of what Pagefind writes; its own windows, and the search in a worker, stay away.
KEPT = (
    "pagefind.js",
    "pagefind-entry.json",
    "wasm.en.pagefind",
    "*.pf_meta",
    "index/*",
    "fragment/*",
)
WORD = re.compile(r"[a-z]{4,}")


def write(site: Path, root: Path = ROOT) -> int:
    """Write the index of a built site into it; return how many pages it holds.

    Args:
        site: The folder that MkDocs built.
        root: The project.

    Raises:
        CalledProcessError: If Pagefind cannot make it; it has said why.
    """
    found = list(read(site, root))
    target = site / active.SEARCHED
    with tempfile.TemporaryDirectory() as folder:
        told, made = Path(folder, "told"), Path(folder, "made")
        for one in found:
            path = told / one.address / "index.html"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(records.as_html(one), encoding="utf-8")
        # Its own interface for Python waits for a tenth of a second with each page.
        command = [sys.executable, "-m", "pagefind", "--quiet"]
        places = ["--site", str(told), "--output-path", str(made)]
        subprocess.run([*command, *places], check=True)
        _keep(made, target)
    words = json.dumps(vocabulary(found))
    (target / WORDS).write_text(words, encoding="utf-8")
    return len(found)


def _keep(made: Path, target: Path) -> None:
    shutil.rmtree(target, ignore_errors=True)
    for pattern in KEPT:
        for path in made.glob(pattern):
            kept = target / path.relative_to(made)
            kept.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, kept)


def read(site: Path, root: Path = ROOT) -> Iterator[Record]:
    """Yield what can be found on each page of the guide; redirects are none."""
    for address, path in built.pages(site):
        source = _source(root / "docs", address)
        article = html.parse(path.read_text("utf-8")).css_first("article")
        if source and article:
            yield _record(address, source, article, root)


def _source(docs: Path, address: str) -> Path | None:
    """Return the file that a page was built from, if there is one."""
    own = address.strip("/")
    for path in (docs / own / "index.md", docs / f"{own}.md"):
        if path.is_file():
            return path
    return None


def _record(
    address: str, source: Path, article: LexborNode, root: Path
) -> Record:
    said = front_matter.read(read_text(source), source)
    finds = ". ".join(said.get("finds", ()))
    told = [Block("text", "", "", str(said["description"]))]
    if finds:
        told.insert(0, Block("finds", "", "", finds))
    return Record(
        address.lstrip("/"),
        str(said["title"]),
        _part(source, root),
        (*told, *records.blocks(article)),
    )


def _part(source: Path, root: Path) -> str:
    """Return the name of the part that a page belongs to; the home page has none."""
    docs = root / "docs"
    if source.parent == docs:
        return ""
    name = source.relative_to(docs).parts[0]
    index = docs / name / "index.md"
    if not index.is_file():
        return name.replace("-", " ").capitalize()
    return str(front_matter.read(read_text(index), index)["title"])


def vocabulary(found: Sequence[Record]) -> list[str]:
    """Return the words of the pages, in order: what a slip may have meant."""
    texts = (block.text for one in found for block in one.blocks)
    return sorted({word for text in texts for word in _words(text)})


def _words(text: str) -> list[str]:
    return WORD.findall(text.lower())
