"""One outcome for every engine: does this run show what was recorded?"""

import difflib
import re
import signal
import tempfile
from pathlib import Path

from scripts.model import elsewhere, figure, recorded
from scripts.model.problem import Problem, shown
from scripts.model.snippet import Snippet
from scripts.runner import band, sandbox
from scripts.runner.execution import Execution
from scripts.runner.watch import CLOCK

WORDS_THAT_TEACH = 6
SYNTAX = {"SyntaxError", "IndentationError", "TabError"}
DIGITS = re.compile(rb"-?\d+(?:\.\d+)?(?:e[+-]?\d+)?")
ENDED = {
    "time": (
        "still ran after {0.timeout:g} s of computing",
        "Make it faster, or set `timeout`",
    ),
    "clock": (
        "still ran after {1:g} s, of which it computed less than {0.timeout:g}",
        "Let it wait less, or set `timeout`: the clock has ten times as much",
    ),
    "output": ("printed more than 256 KiB", "Print what the page needs"),
    "memory": ("took more than 4 GiB of memory", "Work on less at a time"),
    "processes": (
        "started more than 64 processes",
        "Start a few, and wait for them",
    ),
    "left": (
        "left processes running when it ended",
        "Wait for what it starts",
    ),
    "keeper": (
        "ended or stopped the process that watches it",
        "Let it signal only what it started",
    ),
}


def judge(snippet: Snippet, execution: Execution) -> list[Problem]:
    """Return what keeps a run from being what the guide shows."""
    return check_conduct(snippet, execution) or compare(snippet, execution)


def check_conduct(snippet: Snippet, execution: Execution) -> list[Problem]:
    """Return what is wrong with the way a program ended, recorded or not."""
    fault = _fault(snippet, execution)
    if not fault:
        return _output(snippet, execution)
    in_check = snippet.check and execution.file == snippet.check.name
    path = snippet.check if snippet.check and in_check else snippet.path
    return [Problem(path, execution.line, *fault, _tail(execution))]


def _fault(snippet: Snippet, execution: Execution) -> tuple[str, str] | None:
    if execution.ended:
        what, cure = ENDED[execution.ended]
        clock = CLOCK * snippet.header.timeout
        return what.format(snippet.header, clock), cure
    if snippet.is_exercise:
        return _exercise(snippet, execution)
    return _ending(snippet, execution)


def _ending(snippet: Snippet, execution: Execution) -> tuple[str, str] | None:
    told = f"{execution.error}: {execution.message}"
    expected = snippet.header.raises
    if expected and not (execution.error and re.match(expected, told)):
        what = (
            f"ended with `{told}`"
            if execution.error
            else "ended without an error"
        )
        return what, f"Its header promises `{expected}`: mend one of them"
    if expected and execution.error in SYNTAX:
        what = f"raised {execution.error}, which each Python words otherwise"
        return what, "Catch it, and print its line: `print(error.lineno)`"
    if execution.error and not expected:
        what = f"raised {execution.error}: {execution.message or 'no message'}"
        return what, "Mend the program, or say `raises` in its header"
    if execution.code and not expected:
        how = _exit(execution.code)
        return f"ended with {how}", "Let it end with exit code 0"
    if not execution.finished and not expected:
        what = "ended before its last line, or its check's, was reached"
        return what, "Let it run to its end: no `sys.exit`, no `os._exit`"
    return None


def _exit(code: int) -> str:
    if code >= 0:
        return f"exit code {code}"
    try:
        return f"signal {signal.Signals(-code).name}"
    except ValueError:
        return f"signal {-code}"


def _exercise(snippet: Snippet, execution: Execution) -> tuple[str, str] | None:
    check = snippet.check.name if snippet.check else ""
    if not execution.error and not execution.code:
        what = "the starting point passes its check already"
        return what, "Leave something to do, or check more"
    if execution.error != "AssertionError" or execution.file != check:
        what = (
            f"the starting point ended with {execution.error or execution.code}"
        )
        return what, f"Let it run to its end, so that `{check}` can teach"
    if len(execution.message.split()) < WORDS_THAT_TEACH:
        what = f"the check's message does not teach: {execution.message!r}"
        return what, "Say what came out, and what the reader should look at"
    return None


def _output(snippet: Snippet, execution: Execution) -> list[Problem]:
    try:
        text = execution.output.decode("utf-8")
    except UnicodeDecodeError as error:
        what = f"printed bytes that are not UTF-8, at byte {error.start}"
        return [Problem(snippet.path, 0, what, "Print text")]
    odd = re.search(r"[\x00-\x08\x0b-\x1f\x7f]", text)
    if odd:
        what = f"printed the control character {odd[0]!r}"
        return [Problem(snippet.path, 0, what, "Print plain text")]
    own = (str(sandbox.INSIDE), f"{tempfile.gettempdir()}/{sandbox.PREFIX}")
    places = (*own, str(snippet.root), *elsewhere.places_of_python())
    for line, what, cure in elsewhere.find(text, snippet.source, places):
        told = f"line {line} of its output: {what}"
        shows = text.splitlines()[line - 1]
        return [Problem(snippet.path, execution.line, told, cure, shows)]
    if not text.strip() and not snippet.is_solution:
        return [
            Problem(snippet.path, 0, "printed nothing", "Print what it found")
        ]
    return _written(snippet, execution)


def _written(snippet: Snippet, execution: Execution) -> list[Problem]:
    """Return what is wrong with the figures that a program wrote."""
    undeclared = set(snippet.header.figures) ^ set(execution.figures)
    if undeclared:
        names = ", ".join(sorted(undeclared))
        what = f"`figures` and the files written differ: {names}"
        cure = "Name in the header what it writes"
        return [Problem(snippet.path, 0, what, cure)]
    for name, data in execution.figures.items():
        try:
            figure.canonical(data)
        except figure.NotAFigureError as error:
            what = f"wrote `{name}`, which is no SVG figure: {error}"
            return [Problem(snippet.path, 0, what, "Write it to its end")]
    return []


def compare(snippet: Snippet, execution: Execution) -> list[Problem]:
    """Return where a run differs from what is recorded."""
    if not snippet.out.is_file():
        what = f"`{snippet.out.name}` is missing"
        return [
            Problem(snippet.path, 0, what, f"Run {recorded.command(snippet)}")
        ]
    problems = [*band.outside(snippet, execution.output)]
    if not same_output(snippet, snippet.out.read_bytes(), execution.output):
        problems.append(_difference(snippet, execution))
    for path in snippet.figures:
        told = _drawn_otherwise(path, execution.figures[path.name])
        if told:
            drawn = _keep(snippet, path.name, execution.figures[path.name])
            what = f"`{path.name}` is not what the program draws"
            cure = (
                f"Look at it and at `{shown(drawn, snippet.root)}`. If the new"
                f" figure is right, run {recorded.command(snippet)}"
            )
            detail = "\n".join(told)
            problems.append(Problem(snippet.path, 0, what, cure, detail))
    return problems


def same_output(snippet: Snippet, one: bytes, other: bytes) -> bool:
    """Whether two outputs are the same, byte for byte.

    Where the header says that numbers vary between processors, all else is; a
    number that has a band is held against that.
    """
    one, other = (band.masked(snippet, text) for text in (one, other))
    if snippet.header.varies:
        one, other = (DIGITS.sub(b"#", text) for text in (one, other))
    return one == other


def _drawn_otherwise(path: Path, drawn: bytes) -> list[str]:
    """Return in words how a drawing differs from what is recorded."""
    if not path.is_file():
        return ["it was never recorded"]
    try:
        return figure.differences(path.read_bytes(), drawn)
    except figure.NotAFigureError as error:
        return [f"what is recorded cannot be read: {error}"]


def _keep(snippet: Snippet, name: str, drawn: bytes) -> Path:
    """Put a drawing where it can be looked at, beside what is recorded."""
    path = snippet.root / ".cache" / "drawn" / snippet.name / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(figure.canonical(drawn))
    return path


def _difference(snippet: Snippet, execution: Execution) -> Problem:
    before = snippet.out.read_text("utf-8", errors="replace")
    after = execution.output.decode("utf-8")
    name = snippet.out.name
    detail = diff(before, after, f"recorded/{name}", f"printed/{name}")
    what = "the program prints something else"
    cure = f"If the program is right, run {recorded.command(snippet)}"
    line = _first_difference(before.splitlines(), after.splitlines())
    return Problem(snippet.out, line, what, cure, detail)


def diff(before: str, after: str, old: str, new: str) -> str:
    """Return a unified diff of two texts, under these names."""
    lines = difflib.unified_diff(
        before.splitlines(), after.splitlines(), old, new, lineterm=""
    )
    return "\n".join(lines) or "(only the line ends differ)"


def _first_difference(before: list[str], after: list[str]) -> int:
    pairs = enumerate(zip(before, after, strict=False), start=1)
    differing = (number for number, (old, new) in pairs if old != new)
    return next(differing, min(len(before), len(after)) + 1)


def _tail(execution: Execution) -> str:
    text = execution.output.decode("utf-8", errors="replace")
    return "\n".join(text.splitlines()[-12:])
