import pytest

from scripts.setup import validator


def test_without_java_it_says_what_to_install(monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(validator.NoCheckerError, match="default-jre-headless"):
        validator.obtain()


def test_a_checker_that_was_changed_is_not_run(monkeypatch, tmp_path):
    kept = tmp_path / "vnu.jar"
    kept.write_bytes(b"changed")
    monkeypatch.setattr(validator, "KEPT", kept)
    monkeypatch.setattr(validator, "_java", lambda: "java")
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(validator.NoCheckerError, match="npm"):
        validator.obtain()


@pytest.mark.parametrize(("ci", "code"), [("true", 2), ("", 0)])
def test_only_ci_needs_it(monkeypatch, capsys, ci, code):
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setenv("CI", ci)
    with pytest.raises(SystemExit) as ended:
        validator.main()
    assert ended.value.code == code
    assert "install it" in capsys.readouterr().err
