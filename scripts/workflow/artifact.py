"""What jobs hand to each other, in a folder of this machine."""

import shutil
from collections.abc import Callable
from pathlib import Path

from scripts.workflow.model import Values


class ArtifactError(Exception):
    """Raised where GitHub's action would fail."""


def keep(inputs: Values, root: Path, store: Path) -> str:
    """Do what actions/upload-artifact does; return what was done."""
    name, source = inputs["name"], root / inputs["path"]
    target = store / name
    shutil.rmtree(target, ignore_errors=True)
    if source.is_dir():
        shutil.copytree(source, target)
    elif source.is_file():
        target.mkdir(parents=True)
        shutil.copy2(source, target)
    elif inputs.get("if-no-files-found") == "error":
        raise ArtifactError(f"there is no `{inputs['path']}` to keep")
    return f"kept as {name}"


def take(inputs: Values, root: Path, store: Path) -> str:
    """Do what actions/download-artifact does; return what was done."""
    names = sorted(
        one.name
        for one in store.glob(inputs.get("pattern") or inputs["name"])
        if one.is_dir()
    )
    if not names and "name" in inputs:
        raise ArtifactError(f"no job kept `{inputs['name']}`")
    apart = "pattern" in inputs and inputs.get("merge-multiple") != "true"
    for name in names:
        target = root / inputs["path"] / (name if apart else "")
        shutil.copytree(store / name, target, dirs_exist_ok=True)
    return f"took {', '.join(names) or 'nothing'}"


ACTIONS: dict[str, Callable[[Values, Path, Path], str]] = {
    "actions/upload-artifact": keep,
    "actions/download-artifact": take,
}
