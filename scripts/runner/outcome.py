"""One outcome for every engine: does this run show what was recorded?"""

import re
import signal
import tempfile

from scripts.model import elsewhere, recorded
from scripts.model.problem import Problem
from scripts.model.snippet import Snippet
from scripts.runner import band, drawn, sandbox
from scripts.runner.difference import diff
from scripts.runner.drawn import DIGITS
from scripts.runner.execution import Execution
from scripts.runner.watch import CLOCK

WORDS_THAT_TEACH = 6
SYNTAX = {"SyntaxError", "IndentationError", "TabError"}
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
    return drawn.check(snippet, execution)


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
    problems += drawn.compare(snippet, execution)
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


def _difference(snippet: Snippet, execution: Execution) -> Problem:
    before = snippet.out.read_text("utf-8", errors="replace")
    after = execution.output.decode("utf-8")
    name = snippet.out.name
    detail = diff(before, after, f"recorded/{name}", f"printed/{name}")
    what = "the program prints something else"
    cure = f"If the program is right, run {recorded.command(snippet)}"
    line = _first_difference(before.splitlines(), after.splitlines())
    return Problem(snippet.out, line, what, cure, detail)


def _first_difference(before: list[str], after: list[str]) -> int:
    pairs = enumerate(zip(before, after, strict=False), start=1)
    differing = (number for number, (old, new) in pairs if old != new)
    return next(differing, min(len(before), len(after)) + 1)


def _tail(execution: Execution) -> str:
    text = execution.output.decode("utf-8", errors="replace")
    return "\n".join(text.splitlines()[-12:])
