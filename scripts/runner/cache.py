"""Remember which programs held, so that a writer waits only for what changed.

An entry is an empty file named by a digest of everything that decides the
verdict. There is never a failure in it, and nothing that could be corrupt.
"""

import hashlib
import importlib.metadata
import platform
from functools import cache
from pathlib import Path

from scripts.model.problem import ROOT
from scripts.model.snippet import Snippet

FOLDER = ROOT / ".cache" / "held"


def held(snippet: Snippet) -> bool:
    """Return whether this very program, with this very output, held before."""
    return (FOLDER / key(snippet)).is_file()


def remember(snippet: Snippet) -> None:
    """Note that a program holds."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / key(snippet)).touch()


def key(snippet: Snippet) -> str:
    """Return the digest of all that decides a verdict."""
    digest = hashlib.sha256(_ground().encode())
    for path in (*snippet.inputs, snippet.out, *snippet.figures):
        data = path.read_bytes() if path.is_file() else b""
        digest.update(f"\0{path.name}\0{len(data)}\0".encode())
        digest.update(data)
    return digest.hexdigest()


@cache
def _ground() -> str:
    """What every program stands on: the runner, Python, what is installed."""
    folder = Path(__file__).parent
    tools = [
        *sorted(folder.glob("*")),
        *sorted((folder.parent / "model").glob("*.py")),
    ]
    code = hashlib.sha256(
        b"".join(p.read_bytes() for p in tools if p.is_file())
    )
    installed = sorted(
        f"{found.metadata['Name']}=={found.version}"
        for found in importlib.metadata.distributions()
    )
    return "\n".join([code.hexdigest(), platform.python_version(), *installed])
