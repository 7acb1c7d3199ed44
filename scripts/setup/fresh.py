"""Try README's two commands, `make serve` and `make test`, on a bare machine.

python3 -m scripts.setup.fresh [--way root|home] [--suite NAME] [--keep]

What our own machines happen to have hides what README.md leaves out. The two
ways to make a bare machine are described in scripts/setup/bare.py; what is made
is removed in the end, however that comes. Uses the standard library alone.
"""

import argparse
import shutil
import signal
import socket
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from scripts.setup import bare
from scripts.setup.step import StepError, finish, tail, watch

ROOT = Path(__file__).resolve().parents[2]
LOOKED_FOR = (
    *(*bare.NEEDED, "bwrap", "node", "npm", "fc-list", "ps"),
    *("chromium", "chromium-browser", "google-chrome", "firefox-esr"),
)
# Prints the names that are commands, and then the versions.
PROBE = """
for one; do if command -v "$one" >/dev/null; then echo "$one"; fi; done
echo; python3 --version; git --version; make --version | head -n 1
"""
DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))
Rows = list[tuple[str, str]]


def main() -> None:
    """Make the machine, try both commands, and say how it went."""
    asked = arguments()
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda number, _: sys.exit(128 + number))
    folder = Path(tempfile.mkdtemp(prefix="fresh-")).resolve()
    rows: Rows = []
    try:
        machine = make(asked, folder)
        worked = try_both(machine, folder, rows)
    except StepError as error:
        print(f"fresh: {error}", file=sys.stderr)
        worked = False
    except KeyboardInterrupt:
        sys.exit(130)
    finally:
        show(rows)
        put_away(folder, asked.keep)
    sys.exit(0 if worked else 1)


def arguments() -> argparse.Namespace:
    """Return what was asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    told = "a system of its own, or a new home; default: what can be had"
    parser.add_argument("--way", choices=("root", "home"), help=told)
    told = "Debian's suite for `root` (default: %(default)s)"
    parser.add_argument("--suite", default="trixie", help=told)
    told = "leave the machine there, for a look"
    parser.add_argument("--keep", action="store_true", help=told)
    return parser.parse_args()


def make(asked: argparse.Namespace, folder: Path) -> bare.Machine:
    """Make a machine in the way that is asked for, else in the one that works."""
    why_not = bare.lacking(folder)
    if asked.way == "root" and why_not:
        raise StepError(f"no root can be made: {why_not}")

    def run(command: list[str]) -> None:
        finish("make the machine", command, folder, bare.environment())

    if asked.way == "home" or why_not:
        why = why_not if asked.way is None else "as asked for"
        say(f"a new home and a PATH of a few programs: {why}")
        return bare.make_home(ROOT, folder, run)
    say(f"a throw-away Debian ({asked.suite}) in {folder}")
    return bare.make_root(ROOT, folder, asked.suite, run)


def try_both(machine: bare.Machine, folder: Path, rows: Rows) -> bool:
    """Run both commands there, the second even if the first fails."""
    rows += [("machine", machine.title), *looked(machine, folder)]
    worked = True
    for name, attempt in (("make serve", serve), ("make test", test)):
        say(name)
        try:
            rows.append((name, attempt(machine, folder)))
        except StepError as error:
            rows.append((name, str(error).removeprefix(f"{name}: ")))
            worked = False
    return worked


def looked(machine: bare.Machine, folder: Path) -> Rows:
    """Return what is there, and what is not."""
    command = [*machine.enter, "sh", "-c", PROBE, "probe", *LOOKED_FOR]
    finish("look around", command, folder, machine.environment)
    log = (folder / "look-around.log").read_text("utf-8", "replace")
    names, _, versions = log.partition("\n\n")
    there = names.split()
    missing = [name for name in LOOKED_FOR if name not in there]
    return [
        ("versions", ", ".join(versions.strip().splitlines())),
        ("there", ", ".join(there)),
        ("not there", ", ".join(missing)),
    ]


def serve(machine: bare.Machine, folder: Path) -> str:
    """Run `make serve` until the guide answers; return when that was."""
    port = free_port()
    address = f"127.0.0.1:{port}"
    seconds = watch(
        "make serve",
        [*machine.enter, "make", "serve", f"ADDRESS={address}"],
        folder,
        machine.environment,
        done=lambda: answers(f"http://{address}/"),
    )
    return f"answered after {seconds:.0f} s"


def test(machine: bare.Machine, folder: Path) -> str:
    """Run `make test`; return how long that took, and pytest's own count."""
    command = [*machine.enter, "make", "test"]
    seconds = finish("make test", command, folder, machine.environment)
    last = tail(folder / "make-test.log", 1)
    return f"passed after {seconds:.0f} s: {last.strip('= ')}"


def answers(address: str) -> bool:
    """Whether the guide is served there."""
    try:
        with DIRECT.open(address, timeout=5) as answer:
            return b"Two Networks" in answer.read()
    except OSError:
        return False


def free_port() -> int:
    """Return a port that nothing answers on: README's may be taken here."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def show(rows: Rows) -> None:
    """Print the table."""
    for name, text in rows:
        print(f"{name:<12}{text}", flush=True)


def put_away(folder: Path, keep: bool) -> None:
    """Remove the machine, or say where it is."""
    if keep:
        say(f"kept: {folder}")
        return
    say("removing it")
    for _ in range(10):  # what was killed may be writing its last
        shutil.rmtree(folder, ignore_errors=True)
        if not folder.exists():
            return
        time.sleep(1)
    say(f"not all of it could be removed: {folder}")


def say(text: str) -> None:
    """Say what comes next."""
    print(f"fresh: {text}", flush=True)


if __name__ == "__main__":
    main()
