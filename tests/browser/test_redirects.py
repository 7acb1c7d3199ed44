"""What has moved is still reached, in a real browser."""

import shutil

import pytest

from scripts.model.address import Address
from scripts.publish import redirects
from scripts.publish.policy import secure_all
from tests.browser.server import served

MOVED = {
    "/models/division/": "/models/splits-decide/",
    "/models/division/#guess": "/models/splits-decide/#predict",
    "/models/splits-decide/#guess": "/models/splits-decide/#predict",
}


@pytest.fixture(scope="module")
def address(site, tmp_path_factory):
    """Serve a copy of the guide in which a page and a heading were renamed."""
    place = tmp_path_factory.mktemp("moved")
    large = shutil.ignore_patterns("runtime", "offline", "search-index")
    root = shutil.copytree(site.root, place / "site", ignore=large)
    moved = {old: Address(old, new, 1) for old, new in MOVED.items()}
    redirects.write(root, moved)
    assert secure_all(root) == []
    with served(root, place) as at:
        yield at


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("models/division/", "models/splits-decide/"),
        ("models/division/#exercises", "models/splits-decide/#exercises"),
        ("models/division/#guess", "models/splits-decide/#predict"),
    ],
)
def test_an_old_link_lands_where_it_should(open_page, address, old, new):
    page = open_page(old)
    page.wait_for_url(address + new)
    assert page.locator("h1").first.is_visible()
    assert page.errors == []
    if "#" in new:
        heading = page.locator(f"#{new.partition('#')[2]}")
        assert 0 <= heading.bounding_box()["y"] < page.viewport_size["height"]


def test_an_old_page_leads_on_with_scripting_off(open_page, address):
    page = open_page("models/division/", java_script_enabled=False)
    page.wait_for_url(address + "models/splits-decide/")


@pytest.mark.parametrize("scripting", [True, False])
def test_an_old_heading_is_found_on_its_page(open_page, scripting):
    page = open_page(
        "models/splits-decide/#guess", java_script_enabled=scripting
    )
    box = page.locator("#predict").bounding_box()
    assert 0 <= box["y"] < page.viewport_size["height"]
