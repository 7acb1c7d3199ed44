"""What has moved is still reached, in a real browser."""

import pytest

from scripts.model.address import Address
from scripts.publish import redirects
from scripts.publish.policy import secure_all

MOVED = {
    "/models/division/": "/models/splits-decide/",
    "/models/division/#guess": "/models/splits-decide/#predict",
    "/models/splits-decide/#guess": "/models/splits-decide/#predict",
}


@pytest.fixture(scope="module", autouse=True)
def moved(site):
    """Let the built guide have a page and a heading that were renamed."""
    redirects.write(
        site.root, {old: Address(old, new, 1) for old, new in MOVED.items()}
    )
    assert secure_all(site.root) == []
    yield
    (site.root / "models" / "division" / "index.html").unlink()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("models/division/", "models/splits-decide/"),
        ("models/division/#exercises", "models/splits-decide/#exercises"),
        ("models/division/#guess", "models/splits-decide/#predict"),
    ],
)
def test_an_old_link_lands_where_it_should(open_built, address, old, new):
    page = open_built(old)
    page.wait_for_url(address + new)
    assert page.locator("h1").first.is_visible()
    assert page.errors == []
    if "#" in new:
        heading = page.locator(f"#{new.partition('#')[2]}")
        assert 0 <= heading.bounding_box()["y"] < page.viewport_size["height"]


def test_an_old_page_leads_on_with_scripting_off(open_built, address):
    page = open_built("models/division/", java_script_enabled=False)
    page.wait_for_url(address + "models/splits-decide/")


@pytest.mark.parametrize("scripting", [True, False])
def test_an_old_heading_is_found_on_its_page(open_built, scripting):
    page = open_built(
        "models/splits-decide/#guess", java_script_enabled=scripting
    )
    box = page.locator("#predict").bounding_box()
    assert 0 <= box["y"] < page.viewport_size["height"]
