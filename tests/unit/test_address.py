import pytest

from scripts.checks import check
from scripts.model import address
from scripts.publish import built, redirects

PAGES = "/numbers/\n/numbers/adding/\n/numbers/adding/#exercises\n"
HTML = '<main><h2 class="x" id="{id}">Text<a class="headerlink">¶</a></h2></article>'


def told(project, text):
    (project.root / "docs" / "addresses.txt").write_text(text)
    return [str(problem) for problem in check(project.root)]


def recorded(project, text):
    (project.root / "docs" / "addresses.txt").write_text(text)
    return address.read(project.root)[0]


def test_addresses_that_stand_are_no_problem(project):
    assert told(project, PAGES) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "/numbers/adding-up/",
            "page /numbers/adding-up/ was published, and is gone",
        ),
        (
            "/numbers/adding/#exercise",
            "where it went: `/numbers/adding/#exercise -> /numbers/adding/#exercises`",
        ),
        ("/a/ -> /numbers/subtracting/", "is not there. Mend the target"),
        ("/a/ -> /b/\n/b/ -> /a/", "is not there"),
        ("numbers", "`numbers` is no address"),
        ("/a/ -> ", "is no address"),
        ("/numbers/", "stands at line 1 already"),
    ],
)
def test_a_lost_address_is_told_with_its_cure(project, line, expected):
    problems = told(project, PAGES + line + "\n")
    assert any(expected in problem for problem in problems)
    assert all(":4: " in problem or ":5: " in problem for problem in problems)


def test_a_renamed_page_takes_its_headings_along(project):
    moved = "/numbers/plus/ -> /numbers/adding/\n/numbers/plus/#exercises\n"
    assert told(project, PAGES + moved) == []
    lost = told(project, PAGES + moved + "/numbers/plus/#predict\n")
    assert len(lost) == 1
    assert "heading /numbers/plus/#predict was published" in lost[0]


@pytest.mark.parametrize(
    "hidden",
    [
        "```text\n## A {#hidden}\n```",
        "````text\n```\n## A {#hidden}\n```\n````",
        "```text\n~~~\n## A {#hidden}\n```",
        "<!--\n## A {#hidden}\n-->",
        "    ## A {#hidden}",
        "`## A {#hidden}`",
    ],
)
def test_a_heading_that_is_not_built_is_no_address(project, hidden):
    project.edit(
        project.page, "The sum is", f"{hidden}\n\n## B {{#b}}\n\nThe sum is"
    )
    standing = address.list_addresses(project.root)
    assert "/numbers/adding/#hidden" not in standing
    assert "/numbers/adding/#b" in standing


@pytest.mark.parametrize(
    "written",
    ["{#a.b}", "{: #a.b }", "{.x #a.b}", "{ #a.b data-x=1 }", "## {#a.b}"],
)
def test_every_form_of_an_id_is_an_address(project, written):
    project.edit(project.page, "The sum is", f"## B {written}\n\nThe sum is")
    assert "/numbers/adding/#a.b" in address.list_addresses(project.root)


def test_ids_of_headings_and_rows_are_found_with_their_text():
    html = '<h2 id="a">One <em>two</em><a class="headerlink">¶</a></h2>'
    html += '<table><tr id="d1"><td>a</td></tr></table>'
    assert built.read(html, "index.html").targets == (
        built.Target("a", "One two"),
        built.Target("d1", ""),
    )


def test_a_moved_page_leads_on_without_scripting(project, tmp_path):
    found = recorded(
        project, "/old/ -> /n/new/\n/old/#x -> /n/new/#y\n/n/new/\n/n/new/#y\n"
    )
    redirects.write(tmp_path, found)
    html = (tmp_path / "old" / "index.html").read_text()
    assert '<meta http-equiv="refresh" content="0; url=../n/new/">' in html
    assert '{"#x": "../n/new/#y"}' in html


def test_a_moved_heading_leaves_an_alias(project, tmp_path):
    page = tmp_path / "n" / "index.html"
    page.parent.mkdir()
    page.write_text(HTML.format(id="new"))
    redirects.write(
        tmp_path, recorded(project, "/n/#old -> /n/#new\n/n/#new\n")
    )
    assert '<span id="old"></span><h2 class="x" id="new">' in page.read_text()


def test_a_heading_moved_to_another_page_leaves_a_link(project, tmp_path):
    page = tmp_path / "n" / "index.html"
    page.parent.mkdir()
    page.write_text(HTML.format(id="new"))
    redirects.write(tmp_path, recorded(project, "/n/#old -> /m/#new\n"))
    assert '<p id="old">Moved: <a href="../m/#new">' in page.read_text()
