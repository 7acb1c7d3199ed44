"""What the site serves to browsers: nothing unchecked, no button that lies."""

import hashlib
import json
import os
import zipfile

import pytest

from scripts.browser import cut, download, lock
from scripts.browser.prepare import prepare
from scripts.model import runtime, snippet
from scripts.model.runtime import FOLDER, MANIFEST, NOTEBOOKS
from scripts.publish import notebooks


def test_what_programs_import_is_locked_with_all_that_it_needs():
    known = lock.packages()
    assert cut.wanted() <= known.keys()
    assert lock.closure(cut.wanted(), known) == known
    for one in [*lock.core(), *lock.wheels()]:
        assert len(one.sha256) == 64


def test_a_file_that_is_another_is_refused():
    data = b"Python"
    assert lock.Locked("a", hashlib.sha256(data).hexdigest()).fits(data)
    assert not lock.Locked("a", hashlib.sha256(data).hexdigest()).fits(
        b"python"
    )


def test_without_a_source_nothing_is_served_and_it_is_said(
    project, monkeypatch, tmp_path
):
    nowhere = "http://127.0.0.1:9/"
    for name, value in {
        "PIP_INDEX_URL": nowhere,
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_RETRIES": "0",
        "PIP_NO_CACHE_DIR": "1",
        "npm_config_registry": nowhere,
        "npm_config_fetch_retries": "0",
        "npm_config_cache": str(tmp_path),
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(download, "DISTRIBUTION", nowhere)
    assert prepare(project.root) == ["Python itself"]
    assert runtime.load(project.root) is None


def test_the_wheel_that_carries_files_is_read_on_any_python(
    monkeypatch, tmp_path
):
    wheel = tmp_path / "carrier-1-py3-none-any.whl"
    about = "Metadata-Version: 2.1\nName: carrier\nVersion: 1\n"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr(download.INSIDE + "core.mjs", "Python")
        info = "carrier-1.dist-info"
        archive.writestr(f"{info}/METADATA", f"{about}Requires-Python: <3\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\n")
        archive.writestr(f"{info}/RECORD", "")
    lock_file = tmp_path / "browser.txt"
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    lock_file.write_text(f"carrier==1 --hash=sha256:{digest}\n")
    monkeypatch.setattr(download, "CARRIER", lock_file)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    assert download.from_carrier(["core.mjs"]) == {"core.mjs": b"Python"}


@pytest.fixture
def prepared(project):
    """A runtime with one package."""
    folder = project.root / FOLDER / "1-a"
    folder.mkdir(parents=True)
    manifest = {"packages": {"numpy": 7}, "needs": {"numpy": ["numpy"]}}
    (folder / MANIFEST).write_text(json.dumps(manifest))
    return runtime.load(project.root)


@pytest.mark.parametrize(
    ("header", "packages"),
    [
        ("", []),
        ('dependencies = ["numpy>=2"]', ["numpy"]),
        ('dependencies = ["numpy", "onnxruntime"]', None),
        ('[tool.snippet]\n# browser = "no: needs threads"', None),
    ],
)
def test_a_program_runs_where_its_packages_are(
    project, prepared, header, packages
):
    text = f"# /// script\n# {header}\n# ///\n" if header else ""
    project.program.write_text(f"{text}print(1)\n")
    found = snippet.load(project.program, project.root)
    assert prepared.packages(found) == packages
    assert prepared.size(packages or []) == 7 * len(packages or [])


def test_a_program_is_a_notebook_too(project):
    notebooks.write_all(project.root)
    folder = project.root / NOTEBOOKS / "numbers" / "adding"
    told = json.loads((folder / "add_more_exercise.ipynb").read_text())
    sources_ = ["".join(cell["source"]) for cell in told["cells"]]
    assert sources_[0] == "answer = 0\nprint(answer)"
    assert sources_[1].startswith("assert answer == 1")
    assert told["nbformat"] == 4


def test_a_notebook_quotes_what_a_shell_would_read(project):
    head = '# /// script\n# dependencies = ["numpy >= 2", "scipy"]\n# ///\n'
    project.program.write_text(f"{head}import numpy, scipy\nprint('sum: 3')\n")
    notebooks.write_all(project.root)
    path = (
        project.root / notebooks.NOTEBOOKS / "numbers/adding/add_numbers.ipynb"
    )
    first = json.loads(path.read_text())["cells"][0]["source"]
    assert first == ["%pip install --quiet 'numpy >= 2' scipy"]
