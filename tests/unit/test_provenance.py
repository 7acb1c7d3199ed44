import pytest
from markdown import Markdown

from scripts.extension import current_page
from scripts.model import history
from tests import own

LOG = "\x012026-11-24\x01Ada\n\ndocs/a.md\ndocs/b.md\n"
LOG += "\x012026-11-01\x01Bob\n\ndocs/a.md\n"


def convert(project, monkeypatch, text=None, **settings):
    monkeypatch.setattr(current_page, "ROOT", project.root)
    settings = {"page": "numbers/adding.md", **settings}
    md = Markdown(
        extensions=["scripts.extension"],
        extension_configs={"scripts.extension": settings},
    )
    body = project.page.read_text().partition("---\n\n")[2]
    return md.convert(body if text is None else text)


def test_a_log_gives_last_day_and_every_author():
    found = history.parse(LOG)
    assert found["docs/a.md"] == history.Change("2026-11-24", ("Ada", "Bob"))
    assert found["docs/b.md"] == history.Change("2026-11-24", ("Ada",))


def test_a_page_tells_versions_and_doors(project, monkeypatch):
    html = convert(
        project,
        monkeypatch,
        repository="https://example.org/r",
        edit="edit/main/docs/",
    )
    assert "was recorded with Python 3.11.7, and runs again" in html
    assert (
        'href="https://example.org/r/edit/main/docs/numbers/adding.md"' in html
    )
    assert (
        "issues/new?template=wrong-number.yml&amp;page=numbers%2Fadding.md"
        in html
    )


def test_without_a_repository_there_is_no_door(project, monkeypatch):
    assert "issues/new" not in convert(project, monkeypatch)


def test_a_docstring_on_a_page_gets_no_provenance(project, monkeypatch):
    assert "provenance" not in convert(project, monkeypatch, "A docstring.")


@pytest.fixture
def repository(project):
    own.commit(project.root)
    history.changes.cache_clear()
    yield project
    history.changes.cache_clear()


def test_a_page_tells_when_it_changed_and_by_whom(repository, monkeypatch):
    html = convert(repository, monkeypatch)
    day = history.changes(repository.root)["docs/numbers/adding.md"].date
    assert "Last changed on " in html
    assert f"{day[:4]} by Ada." in html


def test_outside_a_repository_nothing_is_told(project, monkeypatch):
    history.changes.cache_clear()
    assert "Last changed" not in convert(project, monkeypatch)
