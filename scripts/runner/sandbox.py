"""What keeps a program in: bubblewrap where it works, limits everywhere."""

import atexit
import functools
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from scripts.model.problem import ROOT
from scripts.runner import processor

MATPLOTLIBRC = Path(__file__).with_name("matplotlibrc")
THREADS = ("OMP", "OPENBLAS", "MKL", "NUMEXPR", "VECLIB_MAXIMUM", "BLIS")
SPACE = 256 << 20  # bytes that a program may leave in its folder
INSIDE = Path("/tmp/snippet")
PREFIX = "snippet-"  # begins the name of a scratch folder where there is none
HIDDEN = ("/home", "/root", "/tmp", "/var/tmp", "/run")
_one_at_a_time = threading.Lock()


@functools.cache
def isolation() -> str:
    """Return what keeps a program in: `bubblewrap`, or `limits`."""
    if not shutil.which("bwrap"):
        return "limits"
    probe = ["bwrap", "--unshare-net", "--unshare-pid", "--ro-bind", "/", "/"]
    done = subprocess.run([*probe, "true"], check=False, capture_output=True)
    return "limits" if done.returncode else "bubblewrap"


def command(scratch: Path) -> tuple[list[str], Path, list[str]]:
    """Return what to start a keeper with, its scratch folder, and what to tell it.

    Args:
        scratch: An empty folder, for where there is no sandbox; the sandbox has
            its own, in memory, and the keeper is told that it is alone there.
    """
    if isolation() == "bubblewrap":
        return _bubblewrap(), INSIDE, ["alone"]
    return [], scratch, []


def _bubblewrap() -> list[str]:
    """No network, no other process, no privilege, nothing of the user's.

    The system is there to be read, the project is not: no program can print its
    recorded output by reading it. What a program writes is in memory.
    """
    hidden = [folder for folder in HIDDEN if os.path.isdir(folder)]
    shown = [sys.prefix, sys.base_prefix, str(ROOT / "scripts"), str(home())]
    hide = [part for path in [*hidden, ROOT] for part in ("--tmpfs", str(path))]
    own = ["--size", str(SPACE), "--tmpfs", str(INSIDE)]
    close = [part for path in hidden for part in ("--remount-ro", path)]
    show = [part for path in shown for part in ("--ro-bind", path, path)]
    return [
        *("bwrap", "--die-with-parent", "--new-session", "--cap-drop", "ALL"),
        *("--unshare-net", "--unshare-pid", "--unshare-ipc"),
        *("--unshare-uts", "--hostname", "snippet"),
        *("--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc"),
        *(*hide, *own, *show, *close),
    ]


def environment(
    scratch: Path, hash_seed: int, processor_name: str = processor.NATIVE
) -> dict[str, str]:
    """Return the whole environment of a program."""
    return {
        **processor.environment(processor_name),
        "PATH": os.defpath,
        "HOME": str(scratch / "home"),
        "TMPDIR": str(scratch / "work"),
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "PYTHONHASHSEED": str(hash_seed),
        "PYTHONUTF8": "1",
        "MATPLOTLIBRC": str(MATPLOTLIBRC),
        "MPLCONFIGDIR": str(scratch / "home"),
        "SOURCE_DATE_EPOCH": "0",  # matplotlib leaves a figure's date out of it
        **{f"{name}_NUM_THREADS": "1" for name in THREADS},
    }


def home() -> Path:
    """Return the folder that a program's home is copied from.

    It holds matplotlib's list of fonts, made once: to make it takes longer than
    to draw a figure.
    """
    with _one_at_a_time:  # every keeper is to see the same one
        return _home()


@functools.cache
def _home() -> Path:
    folder = ROOT / ".cache" / "home"
    if any(folder.glob("fontlist*.json")):
        return folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
        made = tempfile.mkdtemp(dir=folder.parent)
    except OSError:  # the project is there to be read: made anew each time
        made = tempfile.mkdtemp(prefix="home-")
        atexit.register(shutil.rmtree, made, ignore_errors=True)
        folder = Path(made)
    _list_fonts(made)
    if folder != Path(made):
        for path in Path(made).glob("fontlist*.json"):
            os.replace(path, folder / path.name)
        shutil.rmtree(made)
    return folder


def _list_fonts(folder: str) -> None:
    subprocess.run(
        [sys.executable, "-c", "import matplotlib.font_manager"],
        env={**os.environ, "MPLCONFIGDIR": folder},
        check=False,
        capture_output=True,
    )
