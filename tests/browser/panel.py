"""The panel of one program on a page, as a reader uses it."""

from tests.browser.situations import PATIENCE

PAGE = "start/using-this-guide/"
LOOP = "start/using_this_guide/count_up"
PLAIN = "start/using_this_guide/roll_dice"
EXERCISE = "start/using_this_guide/count_eighths_exercise"


class Panel:
    """The panel of one program on a page."""

    def __init__(self, page, name):
        self.page = page
        self.own = page.locator(f'[data-snippet="{name}"]')

    def press(self, name):
        self.own.get_by_role("button", name=name, exact=True).click()

    def write(self, text):
        if not self.own.locator("textarea").count():
            self.press("Edit")
        self.own.locator("textarea").fill(text)

    def run(self):
        self.press("Run")
        return self.ended()

    def ended(self):
        self.page.wait_for_function(
            "e => e.dataset.state && e.dataset.state !== 'running'",
            arg=self.own.element_handle(),
            timeout=PATIENCE,
        )
        return self.own.get_attribute("data-state")

    @property
    def output(self):
        return self.own.locator(".run-output code").text_content()

    @property
    def status(self):
        return self.own.locator(".run-status").text_content()


def reset(page):
    """Close every editor of a page, and take away what was printed."""
    button = page.get_by_role("button", name="Reset", exact=True)
    while button.count():
        button.first.click()
