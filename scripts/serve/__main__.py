"""Serve the guide while it is written.

    python -m scripts.serve [--run] 127.0.0.1:8000

An edited page, program, output, claim or source is seen at once. What cannot be
shown is said in the browser and here, and mended by the next save.
"""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import click
from mkdocs.livereload import _serve_url

from scripts.model.problem import ROOT, ProblemError
from scripts.publish.site import prepare_assets
from scripts.serve import port
from scripts.serve.files import Changed, compare, stamps
from scripts.serve.guide import Guide
from scripts.serve.kept import BrokenError
from scripts.serve.server import Server

WATCHED = ("docs", "snippets", "scripts", "mkdocs.yml")


class Writing:
    """Serves a project, and builds what its writer changes."""

    def __init__(self, root: Path, host: str, number: int) -> None:
        self.root = root
        self.stamps = stamps(root)
        self.guide = Guide(root, _serve_url(host, number, "/"))
        self.server = Server(self.update, host, number, str(root / ".none"))
        self.server.prepare()
        self.running: subprocess.Popen[bytes] | None = None

    def run_programs(self) -> None:
        """Run the programs that changed; what they say is said here."""
        command = [sys.executable, "-m", "scripts", "run"]
        self.running = subprocess.Popen(command, cwd=self.root)

    def serve(self) -> None:
        """Build all, and serve it until it is interrupted."""
        try:
            self.show(Changed())
            for name in WATCHED:
                self.server.watch(str(self.root / name))
            self.server.start()
            print(f"serving {self.server.url}", flush=True)
            self.server.build_on_change()
        except KeyboardInterrupt:
            pass
        finally:
            self.server.shutdown()
            self.close()

    def close(self) -> None:
        """End what was started, and delete what was built."""
        self.guide.close()
        if self.running:
            self.running.terminate()
            self.running.wait()

    def update(self) -> None:
        """Build what changed since the last time."""
        now = stamps(self.root)
        changed = compare(self.stamps, now)
        self.stamps = now
        tools = self.root / "scripts"
        if any(path.is_relative_to(tools) for path in changed.edited):
            self.close()
            print("the tools changed: starting again", flush=True)
            os.execv(sys.executable, sys.orig_argv)
        if changed != Changed():
            self.show(changed)

    def show(self, changed: Changed) -> None:
        """Build what changed, and say how that went."""
        begun = time.monotonic()
        try:
            count = self.guide.update(changed)
        except (BrokenError, ProblemError) as error:
            self.server.message = str(error)
            print(f"\n{error}\n", file=sys.stderr, flush=True)
            return
        self.server.message = ""
        self.server.root = str(self.guide.site)
        seconds = time.monotonic() - begun
        noun = "page" if count == 1 else "pages"
        print(f"{count} {noun} built in {seconds:.1f} s", flush=True)


@click.command()
@click.option("--run", is_flag=True, help="Run the programs that changed, too.")
@click.argument("address", default=port.USUAL)
def main(*, run: bool, address: str) -> None:
    """Serve the project at ADDRESS."""
    wrong, place = port.wrong(address), port.parse(address)
    if wrong or place is None:
        print(f"serve: {wrong}", file=sys.stderr)
        sys.exit(2)
    for problem in prepare_assets():
        sys.exit(str(problem))
    # Whatever ends it, it ends what it started.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    writing = Writing(ROOT, *place)
    if run:
        writing.run_programs()
    writing.serve()


if __name__ == "__main__":
    main()
