import pytest

from scripts.model import snippet
from scripts.runner import cache


@pytest.fixture
def found(project, monkeypatch, tmp_path):
    monkeypatch.setattr(cache, "FOLDER", tmp_path / "held")
    return snippet.load(project.program, project.root)


def test_the_cache_forgets_when_the_output_changes(project, found):
    assert not cache.held(found)
    cache.remember(found)
    assert cache.held(found)
    project.out.write_text("sum: 4\n")
    assert not cache.held(found)


def test_it_says_which_part_changed(project, found):
    assert cache.why(found) == ["it never held here"]
    cache.remember(found)
    assert cache.why(found) == []
    project.out.write_text("sum: 4\n")
    name = "snippets/numbers/adding/add_numbers.out"
    assert cache.why(found) == [f"{name} changed"]


def test_it_says_that_a_file_is_missing(project, found):
    cache.remember(found)
    project.out.unlink()
    (reason,) = cache.why(found)
    assert reason.startswith("snippets/numbers/adding/add_numbers.out was")
    assert reason.endswith("is missing")


def test_it_says_which_package_changed(found, monkeypatch):
    ground = {"the runner": "a" * 64, "the package numpy": "2.4.0"}
    now = {**ground, "the package numpy": "2.5.1", "the package rich": "15"}
    for state in (ground, now):
        monkeypatch.setattr(cache, "_ground", lambda state=state: state)
        cache._ground_digest.cache_clear()
        if state is ground:
            cache.remember(found)
    told = cache.why(found)
    cache._ground_digest.cache_clear()
    assert told == [
        "the package numpy was 2.4.0 and is 2.5.1",
        "the package rich is new",
    ]


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff\xfe", b"[]", b"{}"])
def test_a_damaged_entry_is_none(found, damage):
    cache.remember(found)
    (entry,) = cache._entries(found)
    entry.write_bytes(damage)
    assert not cache.held(found)
    cache.remember(found)
    assert cache.held(found)


def test_a_program_keeps_a_few_entries(project, found):
    for number in range(20):
        project.out.write_text(f"sum: {number}\n")
        cache.remember(found)
    assert len(cache._entries(found)) == cache.KEPT
    assert cache.held(found)
