"""What is wider than the screen, whatever fonts there are."""

from tests.browser.situations import SITUATIONS, lay_out_all, put_on

WIDTHS = 320, 360, 1280
HEIGHT = 800
# What reaches furthest over the edge, and is not in a box that scrolls or cuts.
WIDEST = """() => {
    const root = document.documentElement, screen = root.clientWidth;
    if (root.scrollWidth <= screen) return null;
    const boxed = (one) => one && one !== document.body
        && (getComputedStyle(one).overflowX !== 'visible'
            || boxed(one.parentElement));
    const name = (one) => [one.localName, ...one.classList].join('.');
    const [widest] = [...document.body.querySelectorAll('*')]
        .filter((one) => !boxed(one.parentElement))
        .map((one) => ({ one, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.right > screen)
        .sort((first, second) => second.box.right - first.box.right);
    if (!widest) return `something, the page is ${root.scrollWidth} px wide`;
    const { one, box } = widest;
    return `${name(one.parentElement)} > ${name(one)} is ${Math.round(box.width)} px`
        + ` wide and ends at ${Math.round(box.right)} px: ${one.textContent.trim()
            .slice(0, 60)}`;
}"""


def too_wide(page, widths=WIDTHS):
    """Return what is wider than the screen, as `at a width: element`."""
    found = []
    lay_out_all(page)
    for width in widths:
        page.set_viewport_size({"width": width, "height": HEIGHT})
        if element := page.evaluate(WIDEST):
            found.append(f"at {width} px, {element}")
    return found


def too_wide_in_some_fonts(page):
    """Return what is wider than the screen in any situation."""
    found = []
    for situation in SITUATIONS:
        put_on(page, situation)
        found += [f"{situation}, {told}" for told in too_wide(page)]
    return found
