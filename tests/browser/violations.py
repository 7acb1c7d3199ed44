"""What axe finds on a page as it is now, in light and in dark."""

from axe_playwright_python.sync_playwright import Axe

from tests.browser.situations import lay_out_all, rest


def violations(page, part=None):
    """Return what axe finds on a page or in a part of it, as `scheme: rule`."""
    found = []
    lay_out_all(page)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        rest(page)
        told = Axe().run(page, context=part).response["violations"]
        found += [f"{scheme}: {one['id']}" for one in told]
    return found
