"""The built guide: made whole once, and then page by page.

MkDocs builds a whole site, or nothing. What it needs for one page, its navigation
and its templates, is kept here from its last whole build.
"""

import tempfile
from collections.abc import Collection, Hashable
from pathlib import Path
from shutil import copyfile, rmtree

from mkdocs.commands import build as mkdocs
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from scripts.checks import ledger, links, pages
from scripts.model import address, navigation
from scripts.serve import shown
from scripts.serve.files import Changed
from scripts.serve.kept import BrokenError, Kept, strictly

REFERENCE = "reference/"


class Guide:
    """The guide as it is served.

    Attributes:
        root: The project.
        url: Where it is served.
        site: The folder that holds it; nothing before the first build.
    """

    def __init__(self, root: Path, url: str) -> None:
        self.root, self.url = root, url
        self.site: Path | None = None
        self._config: MkDocsConfig
        self._kept: Kept
        self._entries: dict[Path, Hashable] = {}
        self._left: set[Path] = set()  # pages that are not shown as they are
        self._whole = True  # whether all of it has to be built

    def build(self) -> None:
        """Build all of it into a new folder.

        Raises:
            BrokenError: With what is wrong; what was built before stays.
            ProblemError: If the settings cannot be read.
        """
        self._whole = True
        navigation.pages(
            self.root
        )  # tells the line of settings that are no YAML
        site = Path(tempfile.mkdtemp(prefix="two-networks-"))
        try:
            kept = Kept()
            with strictly():
                config = self._configure(site)
                config.plugins["two-networks-serve"] = kept
                mkdocs.build(config, serve_url=self.url)
        except BaseException:
            rmtree(site)
            raise
        self.close()
        self.site, self._config, self._kept = site, config, kept
        self._left, self._whole = set(), False
        self._entries = self._look()

    def update(self, changed: Changed) -> int:
        """Show what changed; return how many pages were built.

        Raises:
            BrokenError: With what is wrong; the pages stay as they were.
            ProblemError: If a file cannot be read as text.
        """
        if self._whole or self._is_wide(changed):
            self.build()
            return len(self._kept.read)
        now = self._look()
        self._left |= self._reading(changed.edited)
        self._left |= {
            path
            for path, entries in now.items()
            if entries != self._entries.get(path)
        }
        self._check(changed)
        self._copy(changed.edited)
        done = sorted(self._left)
        if self._show(done):
            self.build()  # a title is shown on many pages
        self._left, self._entries = set(), now
        return len(done)

    def close(self) -> None:
        """Delete what was built."""
        if self.site is not None:
            rmtree(self.site, ignore_errors=True)
            self.site = None

    def _configure(self, site: Path) -> MkDocsConfig:
        settings = str(self.root / "mkdocs.yml")
        config = load_config(settings, site_dir=str(site))
        config.site_url = self.url
        config.plugins.on_startup(command="serve", dirty=False)
        return config

    def _is_wide(self, changed: Changed) -> bool:
        """Whether a change may show on any page."""
        theme = self.root / "docs" / ".theme"
        return bool(changed.moved) or any(
            path.name == "mkdocs.yml" or path.is_relative_to(theme)
            for path in changed.edited
        )

    def _reading(self, edited: Collection[Path]) -> set[Path]:
        """Return the pages that have read one of some files."""
        own = set(edited) - shown.shared(self.root)
        docs = self.root / "docs"
        return {
            docs / name
            for name, seen in self._kept.read.items()
            if docs / name in own
            or (seen & own and not self._is_reference(docs / name))
        }

    def _is_reference(self, path: Path) -> bool:
        """Whether a page is made of programs, and reads all of them."""
        own = path.relative_to(self.root / "docs").as_posix()
        return own.startswith(REFERENCE)

    def _look(self) -> dict[Path, Hashable]:
        docs = self.root / "docs"
        found = {}
        for path in (docs / name for name in navigation.pages(self.root)):
            entries = shown.entries(path, self.root)
            # What is broken shows what it did, and is told by its check.
            found[path] = entries or self._entries.get(path)
        return found

    def _check(self, changed: Changed) -> None:
        """Check what is to be shown.

        Raises:
            BrokenError: With all that is wrong.
        """
        standing = address.list_addresses(self.root)
        found = [
            one
            for path in sorted(self._left)
            for one in (
                *pages.one(path, self.root),
                *links.one(path, self.root, standing),
            )
        ]
        if changed.edited & shown.shared(self.root):
            found += ledger.check(self.root)
        if found:
            raise BrokenError("\n".join(map(str, dict.fromkeys(found))))

    def _copy(self, edited: Collection[Path]) -> None:
        """Copy the files that are served as they are."""
        for file in self._kept.files:
            source = Path(file.abs_src_path or "").resolve()
            if source in edited and not file.is_documentation_page():
                copyfile(source, file.abs_dest_path)

    def _show(self, paths: Collection[Path]) -> bool:
        """Build some pages; return whether one of them has another title."""
        kept, config = self._kept, self._config
        docs = self.root / "docs"
        names = [path.relative_to(docs).as_posix() for path in paths]
        files = [kept.files.get_file_from_path(name) for name in names]
        made = [file.page for file in files if file and file.page]
        titles = [str(page.title) for page in made]
        with strictly():
            if any(map(self._is_reference, paths)):
                _forget_modules(config)
            for page in made:
                mkdocs._populate_page(page, config, kept.files)
            references = config.plugins["autorefs"]
            some = Files([page.file for page in made])
            references.on_env(kept.env, config=config, files=some)
            known = kept.files.documentation_pages()
            for page in made:
                mkdocs._build_page(page, config, known, kept.nav, kept.env)
            level = config.validation.links.anchors
            for file in known:
                assert file.page
                file.page.validate_anchor_links(
                    files=kept.files, log_level=level
                )
        return titles != [str(page.title) for page in made]


def _forget_modules(config: MkDocsConfig) -> None:
    """Have mkdocstrings read again what it documents."""
    handler = config.plugins["mkdocstrings"].get_handler("python")  # type: ignore[attr-defined]
    handler._modules_collection.members.clear()
