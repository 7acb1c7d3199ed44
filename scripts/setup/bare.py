"""Make the barest machine that this one can, with the guide cloned into it.

Two ways. `root`: a throw-away Debian that has what README.md names and nothing
else; it needs an administrator of Linux, debootstrap, and room. `home`: a new
home, and a PATH with those programs alone. Uses the standard library alone.
"""

import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

NEEDED = ("git", "make", "python3")  # what README.md names
PACKAGES = "git,make,python3,python3-venv,ca-certificates"
# What any Unix has: the Makefile, pip and git call some of these.
USUAL = (
    *("sh", "bash", "env", "cat", "cp", "mv", "rm", "ls", "ln", "mkdir"),
    *("chmod", "grep", "sed", "expand", "sort", "tr", "cut", "head", "tail"),
    *("dirname", "basename", "mktemp", "sleep", "true", "false", "uname"),
    *("id", "nproc", "date", "tar", "gzip", "ldd", "getconf", "xargs", "find"),
)
BUNDLE = "etc/ssl/certs/ca-certificates.crt"
ROOM = 6 << 30  # bytes: the system, two environments, two browsers
PROXIES = ("http_proxy", "https_proxy", "no_proxy")
ALONE = ["unshare", "--mount", "--pid", "--fork", "--kill-child"]
# A root of its own: bubblewrap works there, in a plain chroot it does not.
# Every mount ends with the namespace, so that nothing is left to unmount.
ENTER = """
PATH=$PATH:/usr/sbin:/sbin
mount --bind "$1" "$1"; cd "$1"; shift
mount -t proc proc proc
mount --rbind /dev dev
mount -t tmpfs tmpfs dev/shm
mount -t sysfs -o ro sysfs sys
pivot_root . .; umount -l .; cd /
exec env -i "$@"
"""
# Not `exec`: the shell is the first process there, and buries orphans.
THERE = 'cd "$0"; "$@"; exit $?'
Run = Callable[[list[str]], None]


@dataclass(frozen=True)
class Machine:
    """A bare machine.

    Attributes:
        title: What it is, in a few words.
        enter: What to put before a command, to run it in the guide there.
        environment: The whole environment of whoever enters.
    """

    title: str
    enter: list[str]
    environment: dict[str, str]


def lacking(folder: Path) -> str:
    """Return why there can be no root of its own; nothing where it can."""
    if not sys.platform.startswith("linux") or os.geteuid():
        return "it takes an administrator of Linux to make a root"
    for name in ("debootstrap", "unshare"):
        if not shutil.which(name):
            return f"there is no {name}"
    free = shutil.disk_usage(folder).free
    return "" if free > ROOM else f"{folder} has less than {ROOM >> 30} GB free"


def make_root(source: Path, folder: Path, suite: str, run: Run) -> Machine:
    """Make a throw-away Debian with its own copy of the guide.

    Args:
        source: The project to clone.
        folder: An empty folder for all of it.
        suite: A suite of Debian that has Python 3.11.5 or later.
        run: Runs a command, or stops with its words.
    """
    root = folder / "root"
    command = ["debootstrap", "--variant=minbase", f"--include={PACKAGES}"]
    # In namespaces of its own: what it mounts and starts ends with it.
    run([*ALONE, "--mount-proc", *command, suite, str(root), *mirror()])
    settings = pip_settings()
    bundle = Path(settings.get("cert", f"/{BUNDLE}"))
    for name in ("etc/hosts", "etc/resolv.conf"):
        (root / name).write_bytes(Path("/", name).read_bytes())
    if bundle.is_file():
        (root / BUNDLE).write_bytes(bundle.read_bytes())
    if "cert" in settings:
        settings["cert"] = f"/{BUNDLE}"
    write_pip(root / "etc" / "pip.conf", settings)
    clone(source, root / "root" / "guide", run)
    there = {"HOME": "/root", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
    there |= passed("CI", *PROXIES)
    told = [f"{name}={value}" for name, value in there.items()]
    inside = ["sh", "-euc", ENTER, "enter", str(root), *told]
    start = ["sh", "-c", THERE, f"{there['HOME']}/guide"]
    return Machine(f"Debian {suite}", [*ALONE, *inside, *start], environment())


def make_home(source: Path, folder: Path, run: Run) -> Machine:
    """Make a new home, without a font, and a PATH of a few programs."""
    programs = folder / "bin"
    programs.mkdir()
    for name in (*NEEDED, *USUAL):
        if path := shutil.which(name):
            (programs / name).symlink_to(path)
    python = programs / "python3"
    python.unlink(missing_ok=True)
    python.symlink_to(os.path.realpath(sys.executable))
    fonts = folder / "fonts.conf"
    fonts.write_text("<fontconfig/>\n")
    write_pip(folder / "home" / ".config/pip/pip.conf", pip_settings())
    clone(source, folder / "guide", run)
    start = [str(programs / "sh"), "-c", THERE, str(folder / "guide")]
    environment = {
        "HOME": str(folder / "home"),
        "PATH": str(programs),
        "FONTCONFIG_FILE": str(fonts),
        **passed(*PROXIES),
    }
    return Machine("a new home", start, environment)


def mirror() -> list[str]:
    """Return the mirror of Debian that apt uses here; debootstrap knows others."""
    command = ["apt-get", "indextargets", "--format", "$(SITE)"]
    sites = _words(command).splitlines()
    return [one for one in sites if one.endswith("/debian")][:1]


def pip_settings() -> dict[str, str]:
    """Return how pip reaches its index here; files of this machine stay here."""
    wanted = ("index-url", "extra-index-url", "proxy", "trusted-host", "cert")
    found: dict[str, str] = {}
    for line in _words([sys.executable, "-m", "pip", "config", "list"]).split(
        "\n"
    ):
        name, _, value = line.partition("=")
        key = name.rpartition(".")[2]
        if key in wanted:
            found[key] = str(ast.literal_eval(value))
    return {key: text for key, text in found.items() if "file:" not in text}


def write_pip(path: Path, settings: dict[str, str]) -> None:
    """Write pip's settings."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = (f"{key} = {text}\n" for key, text in settings.items())
    path.write_text("[global]\n" + "".join(lines))


def clone(source: Path, target: Path, run: Run) -> None:
    """Clone what is committed, and no more of the history than that."""
    address = f"file://{source}"
    run(["git", "clone", "--quiet", "--depth=1", address, str(target)])


def passed(*names: str) -> dict[str, str]:
    """Return the variables of these names that are set, in either case."""
    both = [one for name in names for one in (name, name.upper())]
    return {name: os.environ[name] for name in both if name in os.environ}


def environment() -> dict[str, str]:
    """Return our environment, without what points git at another project."""
    own = os.environ.items()
    return {name: text for name, text in own if not name.startswith("GIT_")}


def _words(command: list[str]) -> str:
    """Return what a command prints; nothing where there is no such command."""
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, check=False
        )
    except OSError:
        return ""
    return done.stdout
