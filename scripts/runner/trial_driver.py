"""Try every case of one exercise, each in a process of its own.

Run as a program, in the sandbox, with its cases at its end: the standard library
alone, and nothing of ours. It prints one line of JSON a case. The first case is
the solution: its computing sets the limit of those that say none. When it is
refused, nothing else is tried.
"""

import contextlib
import json
import linecache
import os
import random
import resource
import signal
import sys
import traceback
import types
from typing import Any, NoReturn

FACTOR, SPARE = (
    5,
    0.3,
)  # a case may compute so many times the solution's, and more
CLOCK = 10  # seconds by the clock for each second of computing
MESSAGE = 900  # characters of an error's message that are told
PROFILE: dict[str, Any] = {
    "derandomize": True,
    "database": None,
    "deadline": None,
    "max_examples": 100,
    "print_blob": False,
    "report_multiple_bugs": False,
}
Told = dict[str, Any]


def main(cases: list[dict[str, Any]], texts: list[list[str]]) -> None:
    """Try cases in turn; tell of each what became of it."""
    limit = 0.0
    generated = [
        texts[at][1]
        for one in cases
        if one["generates"]
        for at in one["sources"]
    ]
    if any("text(" in one or "characters(" in one for one in generated):
        _know_characters()
    for case in cases:
        sources = [texts[at] for at in case["sources"]]
        seconds = case["seconds"] or limit
        told = attempt(sources, seconds, case["generates"])
        limit = limit or FACTOR * told["cpu"] + SPARE
        print(json.dumps(told), flush=True)
        if case is cases[0] and told["error"]:
            return


def _know_characters() -> None:
    """Let Hypothesis list all characters now: in each case it would anew."""
    with contextlib.suppress(ImportError):
        from hypothesis import strategies  # noqa: PLC0415 - if it is there

        _write_nothing()
        strategies.text().validate()


def _write_nothing() -> None:
    """Give Hypothesis no folder to write to."""
    from hypothesis import configuration  # noqa: PLC0415 - where properties are

    configuration.set_hypothesis_home_dir(os.devnull)


def attempt(sources: list[list[str]], seconds: float, generates: bool) -> Told:
    """Run programs one after the other in one namespace, in a child process.

    Returns:
        The error that ended them, or an empty one; the seconds of computing.
    """
    report, report_end = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(report)
        _become(sources, seconds, generates, report_end)
    os.close(report_end)
    with os.fdopen(report, "rb") as file:
        data = file.read()
    _, status, usage = os.wait4(pid, 0)
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)
    cpu = usage.ru_utime + usage.ru_stime
    try:
        return {**json.loads(data), "cpu": cpu}
    except ValueError:  # it was ended, or left without a word
        return {"error": _ending(status, seconds), "cpu": cpu}


def _ending(status: int, seconds: float) -> str:
    """Say how a child ended that told nothing."""
    code = os.waitstatus_to_exitcode(status)
    if -code in (signal.SIGPROF, signal.SIGXCPU):
        return f"it still ran after {seconds:.1f} s of computing"
    if -code == signal.SIGALRM:
        return f"it still ran after {CLOCK * seconds:.1f} s"
    return f"it ended with code {code} before its check did"


def _become(
    sources: list[list[str]], seconds: float, generates: bool, report: int
) -> NoReturn:
    """Be the child: run the programs, tell how that went, and end."""
    code = 70
    try:
        os.setpgid(0, 0)
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        _limit(seconds)
        told = _run(sources, generates)
        signal.setitimer(signal.ITIMER_PROF, 0)
        os.write(report, json.dumps(told).encode())
        code = 0
    finally:  # whatever happens, this process does not go on to the next case
        os._exit(code)


def _limit(seconds: float) -> None:
    signal.setitimer(signal.ITIMER_PROF, seconds)
    signal.setitimer(signal.ITIMER_REAL, CLOCK * seconds)
    whole = int(seconds) + 2
    resource.setrlimit(resource.RLIMIT_CPU, (whole, whole + 1))


def _run(sources: list[list[str]], generates: bool) -> Told:
    module = types.ModuleType("__main__")
    sys.modules["__main__"] = module
    names = {name for name, _ in sources}
    try:
        _steady()
        if generates:
            _calm_hypothesis()
        for name, text in sources:
            lines = text.splitlines(keepends=True)
            linecache.cache[name] = (len(text), None, lines, name)
            exec(compile(text, name, "exec", dont_inherit=True), vars(module))
    except BaseException as error:  # of any kind: it is refused
        return _told(error, names)
    return {"error": ""}


def _calm_hypothesis() -> None:
    """Let Hypothesis generate the same inputs each time, and write nothing."""
    import hypothesis  # noqa: PLC0415 - of this case alone

    _write_nothing()
    slow = [hypothesis.HealthCheck.too_slow]
    phases = [one for one in hypothesis.Phase if one.name != "explain"]
    hypothesis.settings.register_profile(
        "trial", suppress_health_check=slow, phases=phases, **PROFILE
    )
    hypothesis.settings.load_profile("trial")


def _steady() -> None:
    """Begin every generator without a seed in one state: a trial is repeatable.

    A check may draw inputs that nobody can type in; what it refuses must not be luck.
    """

    class Steady(random.Random):
        def __init__(self, x: Any = 0) -> None:
            super().__init__(0 if x is None else x)

    random.Random = Steady  # type: ignore[misc]
    random.seed(0)
    numpy_random: Any = sys.modules.get("numpy.random")
    if numpy_random:
        fresh = numpy_random.default_rng
        numpy_random.default_rng = lambda seed=None: fresh(
            0 if seed is None else seed
        )
        numpy_random.seed(0)


def _told(error: BaseException, names: set[str]) -> Told:
    frames = traceback.extract_tb(error.__traceback__)
    own = [one for one in frames if one.filename in names][-1:]
    try:
        message = str(error)
        notes = "\n".join(getattr(error, "__notes__", ()))
    except BaseException:  # its text is the program's to make
        message = notes = ""
    return {
        "error": type(error).__name__,
        "message": message[:MESSAGE],
        "notes": notes[:MESSAGE],
        "file": own[0].filename if own else "",
        "line": own[0].lineno if own else getattr(error, "lineno", 0),
    }
