"""What became of each program, and the forms in which that is told.

A report of a shard is a part of the whole: merged, the parts are what one run
would have said.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from xml.etree import ElementTree

from scripts.model.problem import ROOT, Problem, shown

STATES = ("held", "unchanged", "skipped", "failed")
NOT_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class Result:
    """What became of one program.

    Attributes:
        path: The program, relative to the project.
        state: One of `STATES`; an unchanged program held before.
        seconds: Wall clock of its run; 0 when it was not run.
        reason: Why it was skipped, or empty.
        problems: What is wrong.
        shown_on: The pages, with lines, that show or quote it.
    """

    path: str
    state: str
    seconds: float = 0.0
    reason: str = ""
    problems: tuple[Problem, ...] = ()
    shown_on: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return the problems, each with the pages and the command to repeat it."""
        return "\n".join(
            f"{problem}\n"
            f"    shown on: {', '.join(self.shown_on) or 'no page'}\n"
            f"    again: make snippets PATHS={self.path}"
            for problem in self.problems
        )


@dataclass(frozen=True)
class Report:
    """The results of a run, or of a part of one.

    Attributes:
        programs: How many programs the whole run has.
        results: What became of those that this part ran, by path.
    """

    programs: int
    results: tuple[Result, ...]

    @property
    def holds(self) -> bool:
        """Whether no program has a problem."""
        return not any(result.problems for result in self.results)

    def __str__(self) -> str:
        """Return the run in one line."""
        counts = Counter(result.state for result in self.results)
        told = [f"{counts[state]} {state}" for state in STATES if counts[state]]
        return f"{len(self.results)} programs: {', '.join(told) or 'none'}"


class IncompleteError(Exception):
    """Raised when parts do not make a whole."""


def merge(parts: Iterable[Report]) -> Report:
    """Return what one run would have said.

    Raises:
        IncompleteError: If a part is missing, or two tell of one program.
    """
    found = list(parts)
    results = sorted(
        (result for part in found for result in part.results),
        key=lambda result: result.path,
    )
    wholes = {part.programs for part in found}
    twice = [
        path
        for path, count in Counter(one.path for one in results).items()
        if count > 1
    ]
    if twice:
        raise IncompleteError(f"two parts tell of {twice[0]}")
    if wholes != {len(results)}:
        told = " and ".join(map(str, sorted(wholes))) or "no"
        raise IncompleteError(
            f"{len(results)} programs are told of, and {told} belong to the run"
        )
    return Report(len(results), tuple(results))


def dump(report: Report) -> str:
    """Return a report as JSON."""
    return json.dumps(asdict(report), indent=2, default=_relative) + "\n"


def load(text: str) -> Report:
    """Read a report that `dump` wrote.

    Raises:
        IncompleteError: If it is none.
    """
    try:
        told = json.loads(text)
        results = tuple(_result(entry) for entry in told["results"])
        return Report(told["programs"], results)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise IncompleteError(f"not a report: {error}") from None


def _result(entry: dict[str, object]) -> Result:
    problems = entry.pop("problems")
    shown_on = entry.pop("shown_on")
    assert isinstance(problems, list)
    assert isinstance(shown_on, list)
    made = Result(**entry)  # type: ignore[arg-type]
    return replace(
        made,
        problems=tuple(
            Problem(**{**told, "path": ROOT / told["path"]})
            for told in problems
        ),
        shown_on=tuple(shown_on),
    )


def _relative(path: object) -> str:
    assert isinstance(path, Path)
    return shown(path)


def junit(report: Report) -> str:
    """Return a report as JUnit XML, one suite for each page's folder."""
    root = ElementTree.Element("testsuites", name="programs")
    suites: dict[str, list[Result]] = {}
    for result in report.results:
        folder = result.path.rpartition("/")[0]
        suites.setdefault(folder, []).append(result)
    for folder, results in suites.items():
        counts = Counter(result.state for result in results)
        total = {
            "name": folder,
            "tests": str(len(results)),
            "failures": str(counts["failed"]),
            "errors": "0",
            "skipped": str(counts["skipped"]),
            "time": f"{sum(result.seconds for result in results):.3f}",
        }
        suite = ElementTree.SubElement(root, "testsuite", total)
        for result in results:
            _case(suite, result)
    ElementTree.indent(root)
    return (
        ElementTree.tostring(root, encoding="unicode", xml_declaration=True)
        + "\n"
    )


def _case(suite: ElementTree.Element, result: Result) -> None:
    folder, _, name = result.path.rpartition("/")
    case = ElementTree.SubElement(
        suite,
        "testcase",
        name=name,
        classname=folder.replace("/", "."),
        file=result.path,
        time=f"{result.seconds:.3f}",
    )
    for problem in result.problems:
        failure = ElementTree.SubElement(
            case, "failure", message=_xml(problem.what)
        )
        failure.text = _xml(str(result))
    if result.state == "skipped":
        ElementTree.SubElement(case, "skipped", message=_xml(result.reason))


def _xml(text: str) -> str:
    """Return a text without the characters that XML 1.0 cannot hold."""
    return NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)


def summary(report: Report) -> str:
    """Return a report as Markdown, for the page of a workflow's run."""
    lines = [f"## Programs of the guide\n\n{report}.\n"]
    failed = [result for result in report.results if result.problems]
    if failed:
        lines.append(
            "| Program | What is wrong | How to mend it |\n|---|---|---|"
        )
    lines += [
        f"| `{result.path}` | {_cell(problem.what)} | {_cell(problem.cure)} |"
        for result in failed
        for problem in result.problems
    ]
    for result in failed:
        fence = "`" * max(3, _longest_fence(str(result)) + 1)
        lines.append(
            f"\n<details><summary>{result.path}</summary>\n\n"
            f"{fence}text\n{result}\n{fence}\n\n</details>"
        )
    skipped = [result for result in report.results if result.state == "skipped"]
    lines += [f"- skipped `{one.path}`: {one.reason}" for one in skipped]
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ")


def _longest_fence(text: str) -> int:
    return max(map(len, re.findall("`+", text)), default=0)
