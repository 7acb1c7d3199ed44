import pytest

from scripts.publish import styles

PAGE = """<!doctype html><html><head>
<link rel="stylesheet" href="../assets/theme/main.css">
<link rel="stylesheet" href="../assets/guide.css">
</head><body data-md-color-primary="custom"><div class="used" id="here">
<p>gone is only a word of the text</p></div></body></html>"""
SCRIPT = """element.className = `made-${name}`; element.dataset.runsNow = "";
made.classList.add("added");"""
KNOWN = styles.words([PAGE], [SCRIPT])


@pytest.mark.parametrize(
    "selector",
    [
        ".used",
        "div.used > p:first-child::before",
        "#here",
        ":root",
        "*",
        ".added",
        ".made-large",
        "[data-runs-now]",
        "[data-md-color-primary=custom]",
        ":is(.gone, .used)",
        "p:not(.gone)",
        "div:has(> .gone)",
        ".gone, .used",
    ],
)
def test_a_rule_that_may_match_stays(selector):
    assert "{color:red}" in styles.shake(selector + "{color:red}", KNOWN)


@pytest.mark.parametrize(
    "selector",
    [
        ".gone",
        ".used .gone",
        ".used.gone:hover",
        "#gone",
        "blockquote",
        "[data-gone]",
        "[data-md-color-primary=gone]",
        ".gone, p > .gone::after",
    ],
)
def test_a_rule_that_nothing_matches_goes(selector):
    assert styles.shake(selector + "{color:red}", KNOWN) == ""


def test_of_several_selectors_only_those_that_may_match_stay():
    css = styles.shake(".gone, .used, p.gone { color: red }", KNOWN)
    assert css == ".used{color: red}"


@pytest.mark.parametrize(
    "css",
    [
        "@media (width < 9em){.used{color:red}}",
        "@media print{@supports (gap:1em){.used{color:red}}}",
        "@keyframes turn{from{opacity:0}to{opacity:1}}",
        '@font-face{font-family:"A";src:url("a.woff2")}',
        '.used{background:url("data:image/svg+xml;charset=utf-8,<svg/>")}',
        ".used{--one:1em;margin:var(--one)}",
        ".used{color:red!important;content:'a;b{c}'}",
    ],
)
def test_what_is_used_stays_as_it_was(css):
    found = styles.shake(css, KNOWN)
    assert found.replace(" ", "") == css.replace(" ", "").replace("'", '"')


def test_an_empty_media_rule_and_a_comment_go():
    css = "/* a */@media print{.gone{color:red}/* b */}.used{/* c */color:red}"
    assert styles.shake(css, KNOWN) == ".used{color:red}"


def test_a_variable_goes_with_the_last_that_uses_it():
    css = ".used{--a:1;--b:var(--a);color:red}.gone{margin:var(--b)}"
    assert styles.shake(css, KNOWN) == ".used{color:red}"


@pytest.fixture
def site(tmp_path):
    for name, text in {
        "part/index.html": PAGE,
        "assets/theme/main.css": ".used{src:url(../fonts/a.woff2)}",
        "assets/guide.css": ".used{src:url('fonts/b.woff2')}.gone{margin:0}",
        "assets/javascripts/bundle.js": "gone",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def test_a_site_gets_one_sheet_in_order_and_its_addresses_lead_on(site):
    name = styles.write(site)
    assert [
        one.relative_to(site).as_posix() for one in site.rglob("*.css")
    ] == [name]
    assert (site / name).read_text() == (
        '.used{src:url("fonts/a.woff2")}.used{src:url("fonts/b.woff2")}'
    )
    page = (site / "part/index.html").read_text()
    assert page.count("stylesheet") == 1
    assert f'<link rel="stylesheet" href="../{name}">' in page


def test_a_sheet_has_another_name_where_it_says_something_else(site, tmp_path):
    first = styles.write(site)
    (site / first).write_text(".used{margin:1em}")
    assert styles.write(site) != first


def test_a_site_without_sheets_stays_as_it_is(tmp_path):
    (tmp_path / "index.html").write_text("<p>")
    assert styles.write(tmp_path) == ""
