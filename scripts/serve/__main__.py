"""Serve the guide while it is written.

    python -m scripts.serve 127.0.0.1:8000

An edited page, program, output, claim or source is seen at once. What cannot be
shown is said in the browser and here, and mended by the next save.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

from mkdocs.livereload import _serve_url

from scripts.model.problem import ROOT
from scripts.publish.site import prepare_assets
from scripts.serve import port
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
        """Build all, and serve it until it is interrupted.

        Meanwhile the programs that changed run: what they say is said here.
        """
        command = [sys.executable, "-m", "scripts", "run"]
        running = subprocess.Popen(command, cwd=self.root)
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
            running.terminate()
            running.wait()
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
    address = sys.argv[1] if sys.argv[1:] else port.USUAL
    wrong, place = port.wrong(address), port.parse(address)
    if wrong or place is None:
        print(f"serve: {wrong}", file=sys.stderr)
        sys.exit(2)
    for problem in prepare_assets():
        sys.exit(str(problem))
    Writing(ROOT, *place).serve()


if __name__ == "__main__":
    main()
