"""What `make bench` measured, as a figure and two tables."""

from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement

from scripts.extension.base import PageBlock
from scripts.extension.figure import figure
from scripts.extension.html import add
from scripts.model import site_timings, timings
from scripts.model.timings import Bar, Timing, Timings


class Speed(PageBlock):
    """`/// timings`: the last run of the benchmark."""

    NAME = "timings"

    def make(self, parent: Element) -> Element:
        """Make the figure and the tables."""
        told = timings.load(self.page.root)
        panel = SubElement(parent, "div", {"class": "timings"})
        drawing = self.page.root / timings.FIGURE
        made = self.page.unique(drawing.stem), "the timings"
        figure(self.md, panel, drawing, _alternative(told), made)
        add(panel, "p", _setting(told))
        _ways(panel, told.rows, "Each program once")
        _ways(panel, told.grown, f"Each program {told.copies} times")
        _bars(panel, told.bars())
        return self.page.ours(panel)


class BrowserSpeed(PageBlock):
    """`/// browser-timings`: the last run of the benchmark in a browser."""

    NAME = "browser-timings"

    def make(self, parent: Element) -> Element:
        """Make the tables."""
        told = timings.load_browser(self.page.root)
        panel = SubElement(parent, "div", {"class": "timings"})
        text = f"{told.browser}, median of {told.rounds} visits, {told.day}."
        add(panel, "p", text)
        body = _table(panel, ("First Run with", "Seconds", "Downloaded, MB"))
        for row in told.rows:
            line = add(body, "tr")
            add(line, "td", row.name)
            add(line, "td", f"{row.seconds:.1f}")
            add(line, "td", f"{row.bytes / 1e6:.1f}")
        _bars(panel, told.bars())
        return self.page.ours(panel)


BUILDS = {
    "stock": "MkDocs and Material, plain Markdown",
    "stock, by Zensical": "Zensical, plain Markdown",
    "guide": "the guide",
    "guide, by Zensical": "the guide, by Zensical",
    "many": "the guide, its parts copied",
}


class SiteSpeed(PageBlock):
    """`/// site-timings`: the last run of the benchmark of builds and edits."""

    NAME = "site-timings"

    def make(self, parent: Element) -> Element:
        """Make the tables."""
        told = site_timings.load(self.page.root)
        panel = SubElement(parent, "div", {"class": "timings"})
        text = (
            f"{told.pages} pages, and {told.pages_of_many} with the parts copied;"
            f" median of {told.rounds} rounds, {told.machine}, {told.day}."
        )
        add(panel, "p", text)
        builds = {BUILDS[name]: took for name, took in told.builds.items()}
        _times(panel, "Full build", builds)
        _times(panel, "An edit until it is served", told.edits)
        _times(
            panel, f"The same, {told.pages_of_many} pages", told.edits_of_many
        )
        _bars(panel, told.bars())
        return self.page.ours(panel)


def _times(panel: Element, title: str, seconds: Mapping[str, float]) -> None:
    body = _table(panel, (title, "Seconds"))
    for name, taken in seconds.items():
        line = add(body, "tr")
        add(line, "td", name)
        add(line, "td", f"{taken:.1f}")


def _setting(told: Timings) -> str:
    return (
        f"{told.programs} programs, {_rounds(told.rounds)}, {told.machine},"
        f" Python {told.python}, {told.day}. The programs themselves keep a"
        f" processor busy for {told.inside:.1f} s, and importing what they import"
        f" takes {told.preload:.1f} s: with {told.workers} workers, the floor is"
        f" {told.floor:.1f} s."
    )


def _rounds(count: int) -> str:
    return "one round" if count == 1 else f"the median of {count} rounds"


def _alternative(told: Timings) -> str:
    quick = min(told.rows, key=lambda row: row.seconds)
    slow = max(told.rows, key=lambda row: row.seconds)
    return (
        f"Seconds to run all programs, from"
        f" {quick.seconds:.2g} s ({quick.name}) to {slow.seconds:.0f} s"
        f" ({slow.name})."
    )


def _ways(panel: Element, rows: tuple[Timing, ...], title: str) -> None:
    body = _table(panel, (title, "Seconds", "Peak memory, MB"))
    for row in rows:
        line = add(body, "tr")
        add(line, "td", row.name)
        add(line, "td", f"{row.seconds:.2f}")
        add(line, "td", f"{row.memory:.0f}")


def _bars(panel: Element, bars: list[Bar]) -> None:
    body = _table(panel, ("Promise", "At most", "Measured", ""))
    for bar in bars:
        line = add(body, "tr")
        add(line, "td", bar.name)
        add(line, "td", f"{bar.most:g}")
        add(line, "td", f"{bar.here:.3f}")
        add(line, "td", "kept" if bar.here <= bar.most else "not kept")


def _table(panel: Element, titles: tuple[str, ...]) -> Element:
    table = add(panel, "table", class_="timings-table")
    head = add(add(table, "thead"), "tr")
    for title in titles:
        add(head, "th", title or "Kept?", scope="col")
    return add(table, "tbody")
