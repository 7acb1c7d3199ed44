"""What the two engines must have in common, and what tells them apart."""

import contextlib
import os
import subprocess
import sys
import time
import venv
from pathlib import Path

import pytest

from scripts.model import snippet
from scripts.runner import outcome, program, sandbox
from scripts.runner.engine import KEEPER, Fork, Keeper, engine
from scripts.runner.plan import imported
from scripts.runner.watch import descendants

ENGINES = ["cold", "fork"]
PATIENCE = 300  # seconds: nothing hangs for ever, however busy the machine
HEADER = "# /// script\n# [tool.snippet]\n# timeout = 1\n# ///\n"


@pytest.fixture
def execute(project):
    """Run a program's text in an engine, once or more."""

    def run(source, name="fork", modules=None, times=1):
        project.program.write_text(source)
        found = snippet.load(project.program, project.root)
        if modules is not None:
            chosen = Fork(1, modules)
            try:
                return [chosen.execute(found) for _ in range(times)]
            finally:
                chosen.close()
        with engine(name, 1, [found]) as chosen:
            return [chosen.execute(found) for _ in range(times)]

    return run


def lines(execution):
    return execution.output.decode().splitlines()


PROGRAMS = {
    "at the end": """
import atexit
import threading

class Last:
    def __del__(self):
        print("deleted")

last = Last()
atexit.register(print, "exit")
printed = threading.Event()
threading.Thread(target=lambda: (printed.wait(), print("thread"))).start()
print("program")
printed.set()
""",
    "streams": """
import sys
print("one")
sys.__stdout__.write("two\\n")
sys.stderr.write("three\\n")
sys.stdout.buffer.write(b"four\\n")
""",
    "namespace": """
import sys
print(__name__, sys.argv, sys.modules["__main__"].__dict__ is globals())
print(sorted(name for name in sys.modules if name.startswith(("scripts", "child"))))
print(sorted(name for name in globals() if not name.startswith("__")))
""",
    "an error with a cause": """
def read():
    return {}["x"]

try:
    read()
except KeyError as error:
    raise ValueError("no x") from error
""",
    "an error in a library": "import json\njson.loads('{')\n",
    "a syntax error while it runs": "exec('1 +')\n",
    "an exit with a message": "import sys\nsys.exit('that was all')\n",
    "a signal": "import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)\n",
    "a subprocess": (
        "import subprocess, sys\n"
        "subprocess.run([sys.executable, '-c', 'print(1)'])\nprint(2)\n"
    ),
    "closed streams": (
        "import os, time\nprint('before')\nos.close(1)\nos.close(2)\ntime.sleep(0.3)\n"
    ),
    "a hash": "print(hash('text'))\n",
    "its folder": (
        "import os\nprint(os.listdir(), os.environ['HOME'] != os.getcwd())\n"
        "print(sorted(k for k in os.environ if k.startswith('PYTHON')))\n"
    ),
    "its file": (
        "from pathlib import Path\nown = Path(__file__)\n"
        "print(own.name, own.read_text().count('own'), own.is_absolute())\n"
    ),
    "a class that another process needs": """
import multiprocessing

class Pair:
    def __init__(self, one, two):
        self.one, self.two = one, two

def add(pair):
    return pair.one + pair.two

if __name__ == "__main__":
    for way in multiprocessing.get_all_start_methods():
        with multiprocessing.get_context(way).Pool(2) as pool:
            print(way, pool.map(add, [Pair(1, 2), Pair(3, 4)]))
""",
    "removes its folder": "import os\nos.rmdir(os.getcwd())\nprint('gone')\n",
    "locks its folder": "import os\nos.mkdir('a')\nos.chmod('a', 0)\nos.chmod('.', 0)\n",
}


@pytest.mark.parametrize("source", PROGRAMS.values(), ids=PROGRAMS.keys())
def test_both_engines_see_the_same(execute, source):
    seen = [
        [
            (one.output, one.code, one.ended, one.error, one.line, one.finished)
            for one in execute(source, name, times=2)
        ]
        for name in ENGINES
    ]
    assert seen[0] == seen[1]
    assert seen[0][0] == seen[0][1]


AS_BY_ITSELF = (
    "its file",
    "a class that another process needs",
    "a subprocess",
)


@pytest.mark.parametrize("name", AS_BY_ITSELF)
def test_a_program_does_here_what_it_does_by_itself(project, execute, name):
    """Python, given the file as a reader gives it, is the judge."""
    (ran,) = execute(PROGRAMS[name])
    command = [sys.executable, project.program.name]
    alone = subprocess.run(
        command, cwd=project.folder, capture_output=True, check=True
    )
    assert ran.output == alone.stdout
    assert ran.code == 0


def test_what_other_programs_compute_is_not_counted(execute):
    """A limit is on the processor's seconds: others wait, and are not blamed."""
    source = (
        HEADER + "import time\nwhile time.process_time() < 0.5:\n    pass\n"
    )
    loops = [
        subprocess.Popen([sys.executable, "-c", "while 1: pass"])
        for _ in range(2 * os.cpu_count())
    ]
    (ran,) = execute(source)
    for loop in loops:
        loop.kill()
        loop.wait()
    assert (ran.ended, ran.finished) == ("", True)
    assert 0.4 < ran.cpu < 1


@pytest.mark.parametrize("name", ENGINES)
def test_what_a_program_starts_counts_as_its_own(execute, name):
    source = HEADER + (
        "import os, time\n"
        "for _ in range(3):\n"
        "    if not (pid := os.fork()):\n"
        "        while time.process_time() < 0.5:\n"
        "            pass\n"
        "        os._exit(0)\n"
        "    os.waitpid(pid, 0)\n"
        "print('over')\n"
    )
    (ran,) = execute(source, name)
    assert ran.ended == "time"
    assert ran.cpu > 1


def test_what_runs_at_the_end_is_part_of_the_output(execute):
    (ran,) = execute(PROGRAMS["at the end"])
    assert lines(ran) == ["program", "thread", "exit", "deleted"]


@pytest.mark.parametrize("name", ENGINES)
@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("import os\nprint(1)\nos._exit(0)\n", "ended before its last line"),
        ("import sys\nprint(1)\nsys.exit(0)\n", "ended before its last line"),
        (
            "import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)\n",
            "ended with signal SIGSEGV",
        ),
        (
            "import os, signal\nprint(1)\nos.kill(os.getppid(), signal.SIGKILL)\n"
            "import time\ntime.sleep(1)\n",
            "ended or stopped the process that watches it",
        ),
        ("import os\nos.write(3, b'{')\nprint(1)\n", "ended before its last"),
    ],
)
def test_no_way_out_is_taken_for_an_end(
    project, execute, name, source, message
):
    (ran,) = execute(source, name)
    found = snippet.load(project.program, project.root)
    (problem,) = outcome.check_conduct(found, ran)
    assert message in str(problem)


@pytest.mark.parametrize("name", ENGINES)
def test_a_solution_that_leaves_before_its_check_does_not_pass(project, name):
    path = project.folder / "add_more_solution.py"
    path.write_text("import sys\nanswer = 1\nprint(answer)\nsys.exit(0)\n")
    found = snippet.load(path, project.root)
    with engine(name, 1, [found]) as chosen:
        (problem,) = outcome.judge(found, chosen.execute(found))
    assert "ended before its last line, or its check's" in str(problem)


def test_nothing_of_one_program_reaches_the_next(execute):
    source = """
import json
import os
import sys
from pathlib import Path

print(getattr(json, "left", "clean"), os.environ.get("LEFT", "clean"))
print(list(Path().iterdir()), sorted(Path.home().glob("left*")))
json.left = os.environ["LEFT"] = "dirty"
Path("left").write_text("")
(Path.home() / "left").write_text("")
"""
    for ran in execute(source, modules=["json"], times=2):
        assert lines(ran) == ["clean clean", "[] []"]


LEAVINGS = {
    "logging": (
        "import logging\nprint(logging.root.level, len(logging.root.handlers))\n"
        "print(logging.getLogger('a').level)\n",
        "logging.basicConfig(level=10)\nlogging.getLogger('a').setLevel(10)\n"
        "logging.disable(50)\n",
    ),
    "the environment": (
        "import os\nprint(sorted(os.environ))\n",
        "os.environ['LEFT'] = 'x'\nos.putenv('TZ', 'Asia/Tokyo')\n"
        "os.environ.pop('HOME')\n",
    ),
    "the collector": (
        "import gc\nprint(gc.isenabled(), gc.get_threshold(), gc.get_debug())\n"
        "print(len(gc.callbacks))\n",
        "gc.disable()\ngc.set_threshold(1)\ngc.set_debug(gc.DEBUG_SAVEALL)\n"
        "gc.callbacks.append(print)\n",
    ),
    "limits": (
        "import sys\nprint(sys.get_int_max_str_digits(), sys.getrecursionlimit())\n"
        "print(sys.getswitchinterval())\n",
        "sys.set_int_max_str_digits(0)\nsys.setrecursionlimit(99_999)\n"
        "sys.setswitchinterval(1)\n",
    ),
    "warnings": (
        "import warnings\nprint([one[0] for one in warnings.filters])\n"
        "warnings.warn('old')\nprint(warnings.showwarning.__module__)\n",
        "warnings.simplefilter('error')\nwarnings.showwarning = print\n",
    ),
    "standard input": (
        "import sys\nprint(sys.stdin.closed, sys.stdin.read())\n",
        "exit()\n",
    ),
    "standard streams": (
        "import sys\nprint(sys.stdout is sys.__stdout__, sys.stderr.closed)\n",
        "import io\nsys.stderr.close()\nsys.stdout = io.StringIO()\n",
    ),
    "an imported helper": (
        "import json, textwrap\nprint(json.dumps(1), hasattr(textwrap, 'left'))\n"
        "print(textwrap.shorten('a b', 9))\n",
        "json.dumps = repr\ntextwrap.left = 1\ntextwrap.shorten = None\n",
    ),
    "what is imported": (
        "import sys\nprint('wave' in sys.modules, len(sys.path), 'json' in sys.modules)\n"
        "print(len(sys.meta_path))\n",
        "import wave\nsys.path.insert(0, 'x')\nsys.modules.pop('json', 0)\n"
        "sys.meta_path.clear()\n",
    ),
    "builtins": (
        "import builtins\nprint(len(dir(builtins)), abs(-3))\n",
        "builtins.left = 1\nbuiltins.abs = int\nbuiltins.print = None\n",
    ),
    "decimals": (
        "import decimal\nprint(decimal.getcontext().prec, decimal.Decimal(1) / 7)\n"
        "print(decimal.DefaultContext.prec)\n",
        "decimal.getcontext().prec = 3\ndecimal.DefaultContext.prec = 4\n",
    ),
    "the locale": (
        "import locale\nprint(locale.setlocale(locale.LC_ALL), f'{1234567:n}')\n",
        "locale.setlocale(locale.LC_ALL, 'C')\n",
    ),
    "the time zone": (
        "import os, time\nprint(time.localtime(0).tm_hour)\n",
        "os.environ['TZ'] = 'Asia/Tokyo'\ntime.tzset()\n",
    ),
    "numpy": (
        "import numpy as np\nprint(np.geterr()['divide'], np.array([1 / 3]))\n"
        "print(np.zeros(2).tolist())\n",
        "np.seterr(all='raise')\nnp.set_printoptions(precision=2)\nnp.zeros = None\n",
    ),
    "numpy's generator": (
        "import numpy as np\nprint(np.random.get_state()[2])\n",
        "np.random.seed(0)\nnp.random.random(9)\n",
    ),
    "matplotlib": (
        "import matplotlib.pyplot as plt\n"
        "print(plt.rcParams['lines.linewidth'], plt.get_fignums())\n"
        "print(plt.rcParams['font.size'], plt.isinteractive())\n",
        "plt.rcParams['lines.linewidth'] = 9\nplt.figure()\nplt.ion()\n"
        "plt.style.use('ggplot')\n",
    ),
    "the folder and the mask": (
        "import os\nprint(os.listdir(), oct(os.umask(0o22)))\n",
        "os.umask(0)\nos.mkdir('left')\nos.chdir('/')\n",
    ),
    "signals": (
        "import signal\nprint(signal.getsignal(signal.SIGINT).__name__)\n"
        "print(signal.getsignal(signal.SIGALRM), signal.alarm(0))\n",
        "signal.signal(signal.SIGINT, print)\nsignal.signal(signal.SIGALRM, print)\n"
        "signal.alarm(60)\n",
    ),
    "threads": (
        "import threading\nprint(threading.active_count())\n"
        "print(threading.excepthook.__name__ != 'print')\n",
        "threading.excepthook = print\nthreading.Timer(60, print).daemon = True\n"
        "threading.Thread(target=threading.Event().wait, daemon=True).start()\n",
    ),
    "hooks": (
        "import sys\nprint(sys.gettrace(), sys.getprofile(), sys.excepthook.__name__)\n"
        "print(sys.displayhook.__name__)\n",
        "sys.settrace(print)\nsys.setprofile(int)\nsys.excepthook = int\n",
    ),
    "open files": (
        "import os\nprint(len(os.listdir('/proc/self/fd')))\n",
        "os.open('/dev/null', 0)\nos.dup(1)\n",
    ),
    "what runs at the end": (
        "import atexit\nprint(atexit._ncallbacks())\n",
        "atexit.register(print, 'left')\n",
    ),
    "caches": (
        "import functools, re\nprint(len(re._cache), functools.partial(abs, -1)())\n",
        "re.compile('left' * 3)\nre._MAXCACHE = 0\n",
    ),
    "an event loop": (
        "import asyncio\nprint(type(asyncio.get_event_loop_policy()).__name__)\n"
        "print(asyncio.run(asyncio.sleep(0, 3)))\n",
        "asyncio.set_event_loop(asyncio.new_event_loop())\n"
        "asyncio.set_event_loop_policy(None)\nasyncio.run = None\n",
    ),
    "classes of others": (
        "import collections, enum\nprint(hasattr(collections.Counter, 'left'))\n"
        "print(collections.Counter('aab').most_common(1))\n",
        "collections.Counter.left = 1\ncollections.Counter.most_common = None\n",
    ),
}


@pytest.mark.parametrize(
    ("looks", "leaves"), LEAVINGS.values(), ids=LEAVINGS.keys()
)
def test_what_one_program_sets_for_its_process_does_not_reach_the_next(
    project, looks, leaves
):
    """In one keeper that imported all they use: look, leave something, look."""
    made = []
    for name, source in (("a", looks), ("b", looks + leaves)):
        path = project.folder / f"{name}.py"
        path.write_text(source)
        made.append(snippet.load(path, project.root))
    clean, dirty = made
    chosen = Fork(1, imported(clean))
    with contextlib.closing(chosen):
        before, left, after = map(chosen.execute, (clean, dirty, clean))
    assert lines(left)[0] == lines(before)[0]
    assert (before.error, before.ended) == ("", "")
    assert (after.output, after.code) == (before.output, before.code)


IN_ONE_PROCESS = """
import os, sys
out, write, ran, Any = sys.stdout, os.write, exec, BaseException
for part in {parts!r}:
    try:
        ran(part, dict())
    except Any as error:
        write(1, type(error).__name__.encode())
    out.flush()
    write(1, b"--")
os._exit(0)
"""


@pytest.mark.parametrize(
    ("looks", "leaves"), LEAVINGS.values(), ids=LEAVINGS.keys()
)
def test_what_a_program_sets_would_be_seen_in_the_same_process(
    execute, looks, leaves
):
    (ran,) = execute(
        IN_ONE_PROCESS.format(parts=[looks, looks + leaves, looks])
    )
    before, _, after, _ = ran.output.split(b"--")
    assert before != after


@pytest.mark.parametrize("kind", ["NameError", "AttributeError", "ImportError"])
def test_nothing_is_left_from_which_a_later_python_would_guess(kind):
    """Python 3.12 asks "Did you mean"; 3.11 has nothing to say of that."""
    made = {"NameError": NameError, "AttributeError": AttributeError}
    one, cause, other = (
        made.get(kind, ImportError)("x", name="prnt") for _ in "123"
    )
    one.__cause__, cause.__context__ = cause, ExceptionGroup("g", [other])
    one.__context__ = one
    program._forget_names(one)
    assert [error.name for error in (one, cause, other)] == [None] * 3


def test_forked_programs_draw_numbers_of_their_own(execute):
    source = (
        "import random\nimport numpy as np\n"
        "print(random.random(), np.random.random())\n"
    )
    first, second = execute(source, times=2)
    one, two = first.output.split(), second.output.split()
    assert one[0] != two[0]
    assert one[1] != two[1]


def test_the_string_hash_is_the_same_in_both(execute):
    source = PROGRAMS["a hash"]
    cold, fork = (execute(source, name)[0].output for name in ENGINES)
    assert cold == fork


@pytest.fixture
def package(tmp_path, monkeypatch):
    """A module that every program can import, in an environment of its own."""
    sandbox.home()  # made once, with what the real environment has
    venv.create(tmp_path / "venv", symlinks=True)
    monkeypatch.setattr(sys, "prefix", str(tmp_path / "venv"))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "venv/bin/python"))
    (place,) = tmp_path.glob("venv/lib/python*/site-packages")
    return place / "two_networks_noise.py"


@pytest.mark.parametrize(
    "text",
    [
        "print('hello')\n",
        "import warnings\nwarnings.warn('old', UserWarning, stacklevel=2)\n",
        "import threading, time\n"
        "threading.Thread(target=time.sleep, args=(5,), daemon=True).start()\n",
        "raise RuntimeError('broken')\n",
    ],
    ids=["prints", "warns", "starts a thread", "raises"],
)
def test_a_module_that_cannot_be_shared_is_left_to_the_programs(
    execute, package, text
):
    package.write_text(text)
    source = "import json\nimport two_networks_noise\nprint('ran')\n"
    (cold,) = execute(source, "cold")
    assert b"ran" in cold.output or cold.error == "RuntimeError"
    (fork,) = execute(source, modules=["json", "two_networks_noise"])
    assert (fork.output, fork.code) == (cold.output, cold.code)


def test_a_keeper_has_one_native_thread_after_every_import():
    found, problems = snippet.load_all()
    assert problems == []
    modules = {name for one in found for name in imported(one)}
    assert {"numpy", "sklearn.neighbors", "matplotlib.pyplot"} <= modules
    chosen = Fork(1, modules)
    keeper = chosen._start()
    told = keeper.ask({"preload": []}, PATIENCE)
    keeper.close()
    assert told["threads"] == 1
    assert chosen.modules == sorted(modules)


def keepers():
    """Return the processes of this one that run our keeper."""
    found = []
    for pid in descendants(os.getpid()):
        with contextlib.suppress(OSError):  # it may end while we look
            if os.fsencode(KEEPER) in Path(f"/proc/{pid}/cmdline").read_bytes():
                found.append(pid)
    return found


def test_keepers_end_with_the_engine(execute):
    with contextlib.closing(Keeper()) as keeper:
        keeper.ask({"preload": []}, PATIENCE)  # it stands once it has answered
        assert keepers() != []
    execute("print(1)\n")
    execute("print(1)\n", "cold")
    latest = time.monotonic() + PATIENCE
    while keepers() and time.monotonic() < latest:
        time.sleep(0.01)  # the kernel ends what a sandbox held, soon
    assert keepers() == []
