"""The fonts that a reader may have: ours, or others in their place.

No situation depends on the machine. What stands in for our fonts comes from files
that Matplotlib carries, and it is locked.
"""

import re
from pathlib import Path

import matplotlib

from scripts.model.problem import ROOT

FILES = Path(matplotlib.get_data_path(), "fonts", "ttf")
SHEET = (ROOT / "docs" / "assets" / "fonts.css").read_text("utf-8")
LOCAL = re.compile(r'local\("([^"]+)"\)')
WIDE = """
@font-face { font-family: "Wide"; size-adjust: 110%; src: url("fonts/DejaVuSerif.ttf"); }
@font-face { font-family: "Wide"; font-weight: 600 700; size-adjust: 110%;
  src: url("fonts/DejaVuSerif-Bold.ttf"); }
:root { --md-text-font: "Wide"; --md-code-font: "Wide"; --heading-font: "Wide"; }
.snippet-figure svg text { font-family: var(--md-text-font-family) !important; }
"""


def _file(found):
    """Return DejaVu's file for its name; a machine has no other font."""
    name = found[1].replace(" ", "").removesuffix("Bold")
    bold = "-Bold" * found[1].endswith("Bold")
    there = found[1].startswith("DejaVu")
    return f'url("fonts/{name}{bold}.ttf")' if there else 'local("absent")'


OURS = "our fonts"
DEJAVU = "ours blocked, DejaVu in their place"
SERIF = "ours blocked, a wide serif for everything"
SITUATIONS = {OURS: None, DEJAVU: LOCAL.sub(_file, SHEET), SERIF: WIDE}
FACES = re.compile(r"@font-face\s*\{[^}]*\}")

PATIENCE = 300_000  # milliseconds: others may be at work on the machine
STARTED = """() => !matchMedia('(scripting: enabled)').matches
    || performance.getEntriesByName('started').length > 0"""
SETTLED = """() => {
    document.body.offsetWidth;  // what is lacked is asked for now
    return document.fonts.ready.then(() => true);
}"""
# Observers of sizes are told in the frame that lays out what is new.
FRAMES = """async () => {
    for (const _ of Array(3)) await new Promise(requestAnimationFrame);
}"""
STILL = "() => document.getAnimations().length === 0"


def context_in(browser, situation, **settings):
    """Return a context of a browser that has these fonts, and no others."""
    # Without motion, what a resize moves is in its place at once.
    context = browser.new_context(reduced_motion="reduce", **settings)
    context.set_default_timeout(PATIENCE)
    if sheet := SITUATIONS[situation]:
        context.route("**/*.woff2", lambda route: route.abort())
        context.route("**/assets/style.*.css", lambda route: _add(route, sheet))
    return context


def _add(route, sheet):
    """Answer with the page's style sheet, and with another's fonts for its own."""
    response = route.fetch()
    body = FACES.sub("", response.text()) + sheet
    route.fulfill(response=response, body=body)


def visit(page, address):
    """Open a page of the guide; with scripting, when its scripts have started.

    They start after the load, so that a test on a busy machine can be there first.
    """
    answer = page.goto(address)
    assert answer.ok, answer.url  # or what follows would look at an error
    page.wait_for_function(STARTED)  # on a page that leads on, of the next one


# Not by `add_style_tag`: it waits for an event, and none comes with scripting off.
LAID_OUT = """() => void (document.querySelector('#laid-out')
    ?? document.head.insertAdjacentHTML('beforeend',
        '<style id="laid-out">* { content-visibility: visible !important }</style>'))"""
PUT_ON = """async (sheet) => {
    document.querySelector('#situation')?.remove();
    if (sheet) document.head.insertAdjacentHTML(
        'beforeend', `<style id="situation">${sheet}</style>`);
    document.body.offsetWidth;  // what it lacks is asked for now
    await document.fonts.ready;
}"""


def put_on(page, situation):
    """Give a page that is open, in a context of `OURS`, other fonts."""
    # Under other names: what the page's own sheet says of the same still holds.
    sheet = SITUATIONS[situation]
    page.evaluate(PUT_ON, sheet and sheet.replace('"Guide ', '"Other '))


def lay_out_all(page):
    """Lay out what is far from the screen, too, as if a reader had been there."""
    page.evaluate(LAID_OUT)


def rest(page):
    """Wait until what a page does upon a change of its layout is done."""
    page.evaluate(FRAMES)
    page.wait_for_function(STILL)
