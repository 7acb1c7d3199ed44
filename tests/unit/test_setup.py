"""What is needed and is not there is said in one line."""

import os
import shutil
import stat
import sys

import pytest

from scripts.model.problem import ROOT
from scripts.setup import browser
from tests import own

SETUP = ROOT / "scripts" / "setup" / "environment.py"


def test_a_python_that_is_too_old_is_named(tmp_path):
    source = SETUP.read_text().replace(
        "NEEDED = (3, 11, 5)", "NEEDED = (9, 0, 0)"
    )
    fake = tmp_path / "scripts" / "setup" / "environment.py"
    fake.parent.mkdir(parents=True)
    fake.write_text(source)
    (tmp_path / "requirements").mkdir()
    (tmp_path / "requirements" / "dev.txt").write_text("")
    code, told = own.run([sys.executable, fake], tmp_path)
    assert code == 2
    assert told.startswith("setup: Python 3.11.5 or later is needed, and this")
    assert len(told.splitlines()) == 1


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
