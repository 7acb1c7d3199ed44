import json

import pytest

from scripts.model import page
from scripts.model.effort import effort, minutes
from scripts.publish import catalogue

HTML = '<main><h1 id="t">T</h1></main>'


@pytest.mark.parametrize(
    ("words", "expected"), [(0, 1), (238, 1), (239, 2), (1600, 7)]
)
def test_minutes_are_rounded_up(words, expected):
    assert minutes(words) == expected


@pytest.mark.parametrize(
    ("words", "told"), [(10, "1 minute to read"), (300, "2 minutes to read")]
)
def test_one_minute_is_no_minutes(project, words, told):
    found = page.scan(f"# T\n\n{'word ' * words}\n", project.page)
    assert effort(found, project.page, project.root)[0] == told


def test_the_catalogue_tells_the_same_minutes(project, tmp_path):
    built = tmp_path / "numbers" / "adding" / "index.html"
    built.parent.mkdir(parents=True)
    built.write_text(HTML)
    told = json.loads(catalogue.links(tmp_path, project.root, "/", {}))
    words = page.read(project.page).words
    assert [one["minutes"] for one in told["pages"]] == [minutes(words)]
