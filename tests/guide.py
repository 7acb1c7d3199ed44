"""A small guide of its own: the tools as they are, and one page of each kind.

What one page can show needs no more of them: to build or run this one takes a
second or two, and the guide grows.
"""

import json
import shutil
from pathlib import Path

from scripts.model.problem import ROOT

# Made, large, and perhaps being made just now; what one machine keeps.
LEFT = ("runtime", "notebooks", "__pycache__")
TREES = ("scripts", "requirements", "docs/.theme", "docs/assets")
FILES = ("Makefile", "pyproject.toml", ".gitignore")
PAGES = (
    "start/article-on-trial.md",
    "reference/building-blocks.md",
    "sources.md",
)
DRAWS = ROOT / "snippets/impact/two_fairness_definitions/draw_gap.py"
NAVIGATION = """nav:
  - index.md
  - Start here:
      - start/article-on-trial.md
  - Numbers:
      - numbers/index.md
      - numbers/adding.md
      - numbers/drawing.md
  - sources.md
  - reference/building-blocks.md
  - reference/tools.md

"""
HEAD = "---\ntitle: {title}\ndescription: A page of the small guide, {title}.\n---\n"
OTHERS = {
    "index.md": "# Home\n\nThe sum is {{ numbers/adding/add_numbers: sum }}.\n",
    "reference/tools.md": "# Tools\n\n::: scripts.model.problem\n",
    "numbers/drawing.md": f"# Drawing\n\n/// snippet | {DRAWS.name}\n"
    "    alt: two curves\n///\n",
}


def complete(root: Path) -> None:
    """Put the tools, and the pages that every guide has, around a project."""
    ignore = shutil.ignore_patterns(*LEFT)
    for name in TREES:
        shutil.copytree(ROOT / name, root / name, ignore=ignore)
    for name in FILES:
        shutil.copy(ROOT / name, root / name)
    for name in PAGES:
        (root / "docs" / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / "docs" / name, root / "docs" / name)
    for name, text in OTHERS.items():
        head = HEAD.format(title=Path(name).stem)
        (root / "docs" / name).write_text(f"{head}\n{text}")
    (root / "docs" / "snippets").symlink_to("../snippets")
    (root / "mkdocs.yml").write_text(settings())
    _draw(root / "snippets" / "numbers" / "drawing")


def settings() -> str:
    """Return the guide's `mkdocs.yml`, with this one's pages."""
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    before, _, after = text.partition("nav:\n")
    return before + NAVIGATION + after.partition("\n\n")[2]


def _draw(folder: Path) -> None:
    """Take a program that draws over from the guide, with what was recorded."""
    folder.mkdir()
    for suffix in (".py", ".out", ".svg", ".csv"):
        shutil.copy(DRAWS.with_suffix(suffix), folder)
    recorded = json.loads((DRAWS.parent / "recorded.json").read_text())
    own = {DRAWS.stem: recorded[DRAWS.stem]}
    (folder / "recorded.json").write_text(json.dumps(own))
