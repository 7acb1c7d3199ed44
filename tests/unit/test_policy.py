import re
from pathlib import Path

import pytest

from scripts.publish import active, policy, redirects

FIGURE = Path("snippets/simplicity/deep_modules/plot_callers.svg")
HEAD = '<!doctype html><html><head><meta charset="utf-8"><title>x</title>'
CONFIG = '<script id="__config" type="application/json">{"base": ".."}</script>'
THEME = sorted(active.inline("..") - {redirects.SCRIPT})


@pytest.fixture
def site(tmp_path):
    """A site of one page, with the inline scripts of the theme."""
    page = tmp_path / "part" / "index.html"
    page.parent.mkdir()
    scripts = "".join(f"<script>{one}</script>" for one in THEME)
    bundle = '<script src="../assets/theme/page.js" type="module"></script>'
    page.write_text(
        f"{HEAD}{scripts}</head><body><p>here</p>{CONFIG}{bundle}</body></html>"
    )
    return tmp_path


def put(site, before, after):
    page = site / "part" / "index.html"
    page.write_text(page.read_text().replace(before, after, 1))
    return page


def test_the_policy_names_the_scripts_of_the_theme(site):
    assert len(THEME) >= 3
    assert policy.secure_all(site) == []
    html = (site / "part" / "index.html").read_text()
    allowed = re.search(r"script-src ([^;]*);", html)[1].split()
    assert len([one for one in allowed if one.startswith("'sha256-")]) == len(
        THEME
    )
    assert "'unsafe-inline'" not in allowed
    assert html.index(policy.KIND) < html.index("<script>")


def test_what_a_page_is_needs_no_leave_to_run(site):
    told = '<script type="application/ld+json">{"@type":"\\u003cb>"}</script>'
    page = put(site, "<title>", f"{told}<title>")
    assert policy.secure_all(site) == []
    (allowed,) = re.findall(r"script-src ([^;]*);", page.read_text())
    assert allowed.count("'sha256-") == len(THEME)


def test_a_site_is_secured_twice_to_the_same_end(site):
    page = site / "part" / "index.html"
    assert policy.secure_all(site) == []
    once = page.read_text()
    assert policy.secure_all(site) == []
    assert page.read_text() == once


def test_a_page_that_tells_of_the_policy_gets_one_all_the_same(site):
    page = put(site, "here", policy.KIND)
    assert policy.secure_all(site) == []
    assert page.read_text().count("default-src") == 1


def test_a_page_without_a_charset_gets_no_policy_and_is_told(site):
    page = put(site, '<meta charset="utf-8">', "")
    assert [one.path for one in policy.secure_all(site)] == [page]


def test_a_redirect_is_ours(site):
    page = site / "old" / "index.html"
    page.parent.mkdir()
    told = redirects.PAGE.format(
        href="../part/", moved="{}", script=redirects.SCRIPT
    )
    page.write_text(told)
    assert policy.secure_all(site) == []


HOSTILE = {
    "an inline script": "<script>window.live=1</script>",
    "an inline script in a figure": "<svg><script>window.live=1</script></svg>",
    "a script that is nearly the theme's": f"<script>{THEME[0]};live=1</script>",
    "a script with another type": "<script type=module>window.live=1</script>",
    "data that is no JSON": "<script type=application/ld+json>live()</script>",
    "data that holds a tag": """<script type=application/ld+json>"<b>"</script>""",
    "data of nearly that kind": "<script type=application/ld+jso>1</script>",
    "data in capitals": "<script type=Application/LD+JSON>1</script>",
    "data that is fetched": "<script type=application/ld+json src=a.json></script>",
    "a script from elsewhere": "<script src=//example.org/assets/theme/page.js></script>",
    "the theme's own script": "<script src=../assets/javascripts/bundle.js></script>",
    "a script of the site's that is none": "<script src=../part/live.js></script>",
    "a script's address in a figure": "<svg><script href=../part/live.js></script></svg>",
    "an event handler": "<p ONCLICK=live()>",
    "an event handler on the body": "<body onload=live()>",
    "an event handler without a value": "<p onfocus>",
    "a script as an address": '<a href="&#1;java&Tab;script:live()">',
    "a script as a figure's address": "<svg><a xlink:href=javascript:live()>",
    "data as an address": "<a href=data:text/html,live>",
    "another base": "<base href=//example.org/>",
    "a frame": "<iframe srcdoc='<script>live()</script>'></iframe>",
    "a meta that moves the reader": '<meta http-equiv="refresh" content="0; url=//x.y">',
    "a meta that sets a policy too late": "<meta http-equiv=set-cookie content=a>",
    "an object": "<object data=live.svg></object>",
    "an embedded file": "<embed src=live.svg>",
    "a style": "<style>*{position:fixed}</style>",
    "an image from elsewhere": "<img src=//example.org/seen.png>",
    "images from elsewhere": "<img srcset='//example.org/a 2x'>",
    "a form": "<form action=//example.org/><button formaction=//x>",
    "a link's ping": "<a href=../ ping=//example.org/>",
}


@pytest.mark.parametrize("where", ["here", "<title>"])
@pytest.mark.parametrize("what", HOSTILE)
def test_what_is_active_fails_with_its_page(site, what, where):
    page = put(site, where, HOSTILE[what] + where)
    before = page.read_text()
    found = policy.secure_all(site)
    assert {one.path for one in found} == {page}, what
    assert page.read_text() == before


@pytest.mark.parametrize(
    "name",
    [
        "live.js",
        "part/live.xhtml",
        "live.HTML",
        "live.xml",
        "assets/live.xht",
        "assets/live.zip",
        "live",
    ],
)
def test_a_file_of_another_kind_is_not_published(site, name):
    (site / "assets").mkdir()
    (site / name).write_text("live")
    assert [one.path for one in policy.secure_all(site)] == [site / name]


def test_the_guide_as_one_download_is_published(site):
    (site / "assets/offline").mkdir(parents=True)
    (site / "assets/offline/two-networks.zip").write_text("all of it")
    assert policy.secure_all(site) == []


FIGURES = {
    "script": ("<path", "<script>live()</script><path"),
    "handler": ("<path", '<path onload="live()"'),
    "address": ("<path", '<a xlink:href="javascript:live()"><path/></a><path'),
    "entity": ("<svg", '<!DOCTYPE svg [<!ENTITY x "live">]><svg'),
    "style sheet": (
        "<svg",
        '<?xml-stylesheet href="//example.org/x.xsl"?><svg',
    ),
    "namespace": (
        "<path",
        '<x:script xmlns:x="http://www.w3.org/1999/xhtml"/><path',
    ),
    "not XML": ("<svg", "<<svg"),
}


def test_a_recorded_figure_is_published(site):
    (site / "plot.svg").write_bytes(FIGURE.read_bytes())
    assert policy.secure_all(site) == []


@pytest.mark.parametrize("what", FIGURES)
def test_an_active_figure_is_not_published(site, what):
    path = site / "plot.svg"
    path.write_text(FIGURE.read_text().replace(*FIGURES[what], 1))
    assert [one.path for one in policy.secure_all(site)] == [path]
