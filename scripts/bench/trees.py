"""The guide as other builders take it, and ten times over."""

import re
import shutil
from pathlib import Path

from scripts.model import navigation, page, page_claims
from scripts.model.problem import ROOT, read_text
from scripts.model.runtime import FOLDER
from scripts.publish.plain import plain

ONCE = {
    "assets",
    "contributing",
    "reference",
}  # not copied: their names are unique
LEFT = ("__pycache__", "runtime", "notebooks")
STOCK = """site_name: Stock
theme:
  name: material
markdown_extensions:
  - abbr
  - attr_list
  - def_list
  - footnotes
  - md_in_html
  - tables
  - toc
  - pymdownx.highlight
  - pymdownx.superfences
plugins:
  - search
"""


def copy_guide(target: Path) -> Path:
    """Copy what the guide is built from; return the copy."""
    ignore = shutil.ignore_patterns(*LEFT)
    for name in ("docs", "snippets", "scripts"):
        shutil.copytree(
            ROOT / name, target / name, symlinks=True, ignore=ignore
        )
    shutil.copy(ROOT / "mkdocs.yml", target)
    (target / FOLDER).symlink_to(
        ROOT / FOLDER
    )  # Python for the browser is large
    return target


def write_plain(target: Path) -> Path:
    """Write the pages as plain Markdown, with stock settings; return the folder."""
    for path in page.paths(ROOT):
        own = target / "docs" / path.relative_to(ROOT / "docs")
        own.parent.mkdir(parents=True, exist_ok=True)
        own.write_text(plain(path, ROOT), encoding="utf-8")
    (target / "mkdocs.yml").write_text(STOCK, encoding="utf-8")
    return target


def multiply(guide: Path, copies: int) -> Path:
    """Give a copy of the guide its parts so many times; return it."""
    parts = sorted({path.parent.name for path in page.paths(guide)} - {"docs"})
    entries = []
    for part in (part for part in parts if part not in ONCE):
        for number in range(2, copies + 1):
            _copy_part(guide, part, f"{part}-{number}")
            entries += [
                f"  - {name.replace(part, f'{part}-{number}', 1)}\n"
                for name in navigation.pages(guide)
                if name.startswith(f"{part}/")
            ]
    settings = guide / "mkdocs.yml"
    text = settings.read_text("utf-8")
    before, mark, after = text.partition("  - Sources: sources.md\n")
    settings.write_text(before + "".join(entries) + mark + after, "utf-8")
    return guide


def _copy_part(guide: Path, part: str, name: str) -> None:
    shutil.copytree(guide / "docs" / part, guide / "docs" / name)
    programs = guide / "snippets" / part.replace("-", "_")
    if programs.is_dir():
        shutil.copytree(programs, guide / "snippets" / name.replace("-", "_"))
    for path in (guide / "docs" / part).glob("*.md"):
        decided = page_claims.decided(path, guide)
        named = " ".join(one.id for one in decided)
        text = read_text(path)
        # The ledger knows the first copy; another one adds what that decides.
        text = re.sub(r"(?m)^/// claims$", f"/// claims | {named}", text)
        path_of_copy = guide / "docs" / name / path.name
        path_of_copy.write_text(text, encoding="utf-8")
