"""Serve the guide while it is written.

    python -m scripts.serve 127.0.0.1:8000

An edited page, program, output, claim or source is seen at once. What cannot be
shown is said in the browser and here, and mended by the next save.
"""

import os
import sys
import time
from pathlib import Path

from mkdocs.livereload import _serve_url

from scripts.contribute.port import parse
from scripts.model.problem import ROOT
from scripts.serve.files import Changed, compare, stamps
from scripts.serve.guide import BrokenError, Guide
from scripts.serve.server import Server


class Writing:
    """Serves a project, and builds what its writer changes."""

    def __init__(self, root: Path, host: str, port: int) -> None:
        self.root = root
        self.stamps = stamps(root)
        self.guide = Guide(root, _serve_url(host, port, "/"))
        self.server = Server(
            self.update, host, port, str(root / ".nothing"), "/"
        )
        self.server.prepare()

    def serve(self) -> None:
        """Build all, and serve it until it is interrupted."""
        self.show(Changed())
        for name in ("docs", "snippets", "scripts", "mkdocs.yml"):
            self.server.watch(str(self.root / name))
        try:
            print(f"serving {self.server.url}", flush=True)
            self.server.serve()  # type: ignore[no-untyped-call]
        except KeyboardInterrupt:
            pass
        finally:
            self.server.shutdown()
            self.guide.close()

    def update(self) -> None:
        """Build what changed since the last time."""
        now = stamps(self.root)
        changed = compare(self.stamps, now)
        self.stamps = now
        tools = self.root / "scripts"
        if any(path.is_relative_to(tools) for path in changed.edited):
            self.guide.close()
            print("the tools changed: starting again", flush=True)
            os.execv(sys.executable, [sys.executable, "-m", *ARGUMENTS])
        if changed != Changed():
            self.show(changed)

    def show(self, changed: Changed) -> None:
        """Build what changed, and say how that went."""
        begun = time.monotonic()
        try:
            count = self.guide.update(changed)
        except BrokenError as error:
            self.server.message = str(error)
            print(f"\n{error}\n", file=sys.stderr, flush=True)
            return
        self.server.message = ""
        self.server.root = str(self.guide.site)
        seconds = time.monotonic() - begun
        noun = "page" if count == 1 else "pages"
        print(f"{count} {noun} built in {seconds:.1f} s", flush=True)


ARGUMENTS = ["scripts.serve", *sys.argv[1:]]


def main() -> None:
    """Serve the project at the address that is named."""
    place = parse(sys.argv[1]) if sys.argv[1:] else ("127.0.0.1", 8000)
    if place is None:
        sys.exit(f"serve: {sys.argv[1]} is no address")
    Writing(ROOT, *place).serve()


if __name__ == "__main__":
    main()
