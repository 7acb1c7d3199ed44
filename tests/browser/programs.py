"""Run many programs in a browser, and judge what they printed."""

import itertools
from dataclasses import dataclass
from pathlib import Path

from scripts.model import runtime, snippet
from scripts.runner import band

AT_ONCE = (
    20  # programs for one call; a driver waits for that long and no longer
)
TOGETHER = Path(__file__).with_name("one_worker.js").read_text("utf-8")
ALONE = """
async ([base, task]) => {
  const { run } = await import(`${base}assets/run/runner.js`);
  let text = "";
  const output = (chunk) => (text += chunk);
  const job = run({ ...task, state: () => {}, output });
  return { ...(await job.done), text };
}
"""


@dataclass(frozen=True)
class Program:
    """What a browser is asked to run, and what has to come of it."""

    name: str
    programs: list[list[str]]
    printed: str
    packages: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    numbers: tuple[tuple[str, str], ...] = ()  # what stands behind them
    found: snippet.Snippet | None = None

    def differs(self, told):
        """Whether it ended, printed or drew otherwise; a measured time may."""
        if told["state"] != "done":
            return True
        sides = (self.printed.encode(), told["text"].encode())
        if self.found:
            sides = [band.masked(self.found, side) for side in sides]
        if sides[0] != sides[1]:
            return True
        if tuple(name for name, _ in told["figures"]) != self.figures:
            return True
        header = self.found and self.found.header
        if header and (header.varies or header.bands):  # so do its numbers
            return False
        own = {path.name for path in self.found.numbers} if self.found else ()
        written = [one for one in told.get("numbers", ()) if one[0] in own]
        return sorted(map(tuple, written)) != sorted(self.numbers)


def path_of(found):
    """Return the address of a program's page, from the guide's."""
    page = found.page.relative_to(found.root / "docs").with_suffix("")
    return f"{page.as_posix()}/".removeprefix("index/")


def recorded():
    """Return every program that a browser can run, as the layer would run it."""
    prepared = runtime.load()
    for found in snippet.load_all()[0]:
        packages = prepared.packages(found)
        if packages is None:
            continue
        programs = [[found.path.name, found.source]]
        if found.check:
            programs.append([found.check.name, found.check.read_text("utf-8")])
        yield Program(
            found.name,
            programs,
            found.out.read_bytes().decode("utf-8"),
            tuple(packages),
            tuple(found.header.figures),
            tuple(
                (path.name, path.read_text("utf-8"))
                for path in found.numbers
                if path.is_file()
            ),
            found,
        )


def not_as_printed(call, address, programs):
    """Run them; return those that differ, each with what it told.

    Programs with the same needs run in one worker. One that differs there may
    have met what another left: it runs again, as a reader would run it, and that
    decides.
    """
    wrong = []
    todo = sorted(programs, key=lambda one: (-len(one.packages), one.packages))
    for _, group in itertools.groupby(todo, lambda one: one.packages):
        for some in batched(list(group), AT_ONCE):
            tasks = [task(one, address) for one in some]
            told = call(TOGETHER, [address, tasks])
            for one, mine, its in zip(some, tasks, told, strict=True):
                if one.differs(its):
                    again = call(ALONE, [address, mine])
                    wrong += [(one.name, again)] if one.differs(again) else []
    return wrong


def task(program, address):
    """Return it as the page's runner takes it."""
    folder = runtime.load().folder
    return {
        "runtime": f"{address}{folder.relative_to(folder.parents[2])}/",
        "packages": program.packages,
        "bytes": 0,
        "programs": program.programs,
    }


def batched(things, size):
    """Give them in lists of this size; itertools has it from Python 3.12 on."""
    return (things[at : at + size] for at in range(0, len(things), size))
