"""Write the guide as one download, the same bytes for the same site.

Python for the browser is most of it, and changes rarely: it is packed once, and
kept in `.cache/`.
"""

import hashlib
import os
import shutil
import zipfile
from collections.abc import Iterable
from pathlib import Path

from scripts.model.problem import ROOT
from scripts.publish.offline import files

TOP = "two-networks/"  # the folder that is unpacked
OLDEST = (1980, 1, 1, 0, 0, 0)  # a zip knows none before it
FORM = (
    b"1"  # of what is kept: count it up when `files.wrap` writes something else
)


def write(site: Path, root: Path = ROOT) -> Path:
    """Write the download into a built site; return where it lies.

    Args:
        site: The built site, its pages with their policy.
        root: The project, which keeps the part that changes rarely.
    """
    target = site / files.ARCHIVE
    target.parent.mkdir(parents=True, exist_ok=True)
    new = target.with_suffix(".new")
    shutil.copyfile(_keep_runtime(site, root / ".cache" / "offline"), new)
    with zipfile.ZipFile(new, "a") as archive:
        _add(archive, files.list_all(site), level=6)
    os.replace(new, target)
    return target


def _keep_runtime(site: Path, folder: Path) -> Path:
    """Return an archive of Python for the browser: the one that is kept, or a new one."""
    paths = files.list_runtime(site)
    digest = hashlib.sha256(FORM)
    for path in paths:
        digest.update(path.relative_to(site).as_posix().encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    kept = folder / f"{digest.hexdigest()[:16]}.zip"
    if not kept.exists():
        folder.mkdir(parents=True, exist_ok=True)
        _pack_runtime(site, paths, kept)
    return kept


def _pack_runtime(site: Path, paths: list[Path], kept: Path) -> None:
    for old in kept.parent.glob("*.zip") if paths else ():
        old.unlink(missing_ok=True)  # a site without Python leaves it there
    new = kept.with_suffix(f".{os.getpid()}.new")
    named = ((path, path.relative_to(site).as_posix()) for path in paths)
    with zipfile.ZipFile(new, "w") as archive:
        # What is packed already: the first level undoes what base64 adds.
        wrapped = (
            (f"{own}.js", files.wrap(own, path.read_bytes()))
            for path, own in named
        )
        _add(archive, wrapped, level=1)
    os.replace(new, kept)


def _add(
    archive: zipfile.ZipFile,
    found: Iterable[tuple[str, bytes]],
    level: int,
) -> None:
    for own, data in found:
        member = zipfile.ZipInfo(TOP + own, OLDEST)
        member.create_system = 3  # whose permissions follow
        member.external_attr = 0o100644 << 16
        archive.writestr(
            member, data, zipfile.ZIP_DEFLATED, compresslevel=level
        )
