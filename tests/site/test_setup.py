import os
import shutil
import stat
import subprocess
import sys

import pytest

from scripts.model.problem import ROOT
from scripts.setup import browser

SETUP = ROOT / "scripts" / "setup" / "environment.py"


def setup(tmp_path, **environment):
    venv = {"VENV": str(tmp_path / "venv")}
    return subprocess.run(
        [sys.executable, str(SETUP), "site"],
        env={**os.environ, **venv, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_without_a_network_one_line_says_so(tmp_path):
    offline = {
        "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_FIND_LINKS": "",
        "PIP_NO_CACHE_DIR": "1",
        "PIP_RETRIES": "0",
    }
    done = setup(tmp_path, **offline)
    assert done.returncode == 2
    last = done.stderr.splitlines()[-1]
    assert last == "setup: the packages cannot be reached: is there a network?"


def test_a_python_that_is_too_old_is_named(tmp_path):
    source = SETUP.read_text().replace("NEEDED = (3, 11, 5)", "NEEDED = (9, 0, 0)")
    fake = tmp_path / "scripts" / "setup" / "environment.py"
    fake.parent.mkdir(parents=True)
    fake.write_text(source)
    (tmp_path / "requirements").mkdir()
    (tmp_path / "requirements" / "dev.txt").write_text("")
    done = subprocess.run(
        [sys.executable, str(fake)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert done.stderr.startswith("setup: Python 3.11.5 or later is needed, and this is")
    assert len(done.stderr.splitlines()) == 1


def test_no_browser_is_said_in_one_line(monkeypatch, capsys):
    monkeypatch.setattr(browser, "obtain", lambda: None)
    with pytest.raises(SystemExit) as stopped:
        browser.main()
    assert stopped.value.code == 2
    assert "install Chromium or Chrome" in capsys.readouterr().err


def test_a_library_that_playwright_lacks_is_named_in_one_line(
    monkeypatch, capsys
):
    monkeypatch.setattr(browser, "DRIVER", ["false"])
    monkeypatch.setenv("PATH", os.path.dirname(shutil.which("false")))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SystemExit) as stopped:
        browser.main()
    assert stopped.value.code == 2
    told = capsys.readouterr().err
    assert "apt install libatomic1" in told
    assert len(told.splitlines()) == 1


def test_the_systems_browser_comes_first(monkeypatch, tmp_path):
    fake = tmp_path / "chromium"
    fake.write_text("#!/bin/sh\n")
    fake.chmod(fake.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert browser.find() == str(fake)
