"""What pages do beside their programs: colours, contents, copying, moving about."""

import pytest

PAGE = "models/splits-decide/"
NEXT = "**/models/uncertainty/"
MARK = "() => { window.mark = true }"
KEPT = "() => window.mark === true"
CONTENTS = ".md-sidebar--secondary .md-nav__link"


@pytest.fixture
def page(open_page):
    page = open_page(PAGE)
    page.set_viewport_size({"width": 1280, "height": 800})
    page.evaluate(MARK)
    return page


def test_colours_are_those_that_the_reader_chose_on_each_page(page):
    before = page.evaluate("document.body.dataset.mdColorScheme")
    page.locator("label[for^=__palette]:visible").click()
    chosen = page.evaluate("document.body.dataset.mdColorScheme")
    assert chosen != before
    page.reload()
    page.wait_for_function(
        "(chosen) => document.body.dataset.mdColorScheme === chosen", arg=chosen
    )


def test_colours_follow_the_system_until_the_reader_chooses(page):
    for scheme, name in (("dark", "slate"), ("light", "default")):
        page.emulate_media(color_scheme=scheme)
        page.wait_for_function(
            "(name) => document.body.dataset.mdColorScheme === name", arg=name
        )


def test_the_contents_tell_where_the_reader_is(page):
    link = page.locator(CONTENTS).nth(3)
    link.click()
    page.wait_for_function(
        "() => document.querySelector('.md-sidebar--secondary"
        " .md-nav__link--active')?.hash === location.hash"
    )
    assert page.evaluate("document.querySelector(':target').id") in (
        link.get_attribute("href")
    )


def test_a_link_leads_to_a_page_without_a_load_and_back_to_the_place(page):
    link = page.locator(".door[rel=next]")
    link.scroll_into_view_if_needed()
    page.wait_for_function("() => history.state?.y > 1000")
    link.click()
    page.wait_for_url(NEXT)
    page.wait_for_function("() => document.title.startsWith('Uncertainty')")
    assert page.evaluate(KEPT)
    assert page.evaluate("scrollY") == 0
    canonical = page.locator("link[rel=canonical]")
    assert canonical.get_attribute("href").endswith("/models/uncertainty/")
    page.go_back()
    page.wait_for_function("() => document.title.startsWith('Splits')")
    page.wait_for_function("() => scrollY > 1000")
    assert page.evaluate(KEPT)


def test_a_link_to_a_heading_of_another_page_arrives_there(page):
    link = page.locator(".md-content a[href*='article-on-trial/#']").first
    name = link.get_attribute("href").partition("#")[2]
    link.click()
    page.wait_for_function(
        "(name) => document.querySelector(':target')?.id === name", arg=name
    )
    page.wait_for_function(
        """() => {
            const { top } = document.querySelector(':target').getBoundingClientRect();
            return top >= 0 && top < innerHeight;
        }"""
    )
    assert page.evaluate(KEPT)


def test_a_link_to_a_file_is_left_to_the_browser(page):
    page.evaluate(
        """() => document.querySelector('article').insertAdjacentHTML(
            'afterbegin', '<a id="file" href="../../llms.txt">file</a>')"""
    )
    page.locator("#file").click()
    page.wait_for_url("**/llms.txt")
    assert not page.evaluate(KEPT)


def test_a_page_is_fetched_when_its_link_is_pointed_at(page):
    with page.expect_request(NEXT):
        page.locator(".door[rel=next]").focus()


def test_no_page_is_fetched_early_for_who_saves_data(page):
    page.evaluate(
        """() => Object.defineProperty(navigator, 'connection',
            { configurable: true, value: { saveData: true } })"""
    )
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.locator(".door[rel=next]").focus()
    with page.expect_request("**/llms.txt"):
        page.evaluate("() => fetch('../../llms.txt')")
    assert not [url for url in asked if url.endswith("/uncertainty/")]


def test_of_two_links_the_later_one_is_shown(page):
    page.evaluate(
        """() => document.querySelectorAll('.door')
            .forEach((link) => link.click())"""
    )
    page.wait_for_url(NEXT)
    page.wait_for_function("() => document.title.startsWith('Uncertainty')")
    assert page.evaluate(KEPT)


def test_a_fold_opens_for_a_link_into_it(page):
    page.evaluate(
        """() => {
            const fold = document.querySelector('details:not([open])');
            fold.lastElementChild.id = 'inside';
            location.hash = 'inside';
        }"""
    )
    page.wait_for_function(
        "() => document.querySelector('#inside').closest('details').open"
    )


LOOKS = """() => ['n', 'p', 'o', 'w'].map((name) => {
    const code = document.querySelector('.highlight code');
    const made = document.createElement('span');
    made.className = name;
    code.append(made);
    const [own, around] = [made, code].map((one) => getComputedStyle(one));
    return ['color', 'fontWeight', 'fontStyle', 'backgroundImage']
        .every((look) => own[look] === around[look]);
})"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_is_left_out_of_code_was_not_seen(open_page, scheme):
    page = open_page(PAGE, color_scheme=scheme)
    assert page.evaluate(LOOKS) == [True] * 4
