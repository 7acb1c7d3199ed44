"""A name stands for what Python would find, and for nothing that is spelt so."""

import ast

import pytest

from scripts.checks import volatile
from scripts.checks.names import Names

OWN_NAMES = {
    "a variable": "id = 5\nprint(id)\n",
    "a call of a variable's method": "platform = 'x'\nprint(platform.upper())\n",
    "a dict called secrets": "secrets = {'a': 1}\nprint(secrets['a'])\n",
    "a generator called random": (
        "import random\nrandom = random.Random(7)\nprint(random.random())\n"
    ),
    "numpy's, called random": (
        "from numpy.random import default_rng\n"
        "random = default_rng(7)\nprint(random.random(), random.choice([1]))\n"
    ),
    "a parameter": "def f(id):\n    print(id)\nf(3)\n",
    "a parameter only by name": "def f(*, time):\n    print(time.time)\nf(time=3)\n",
    "a variadic parameter": "def f(*id, **platform):\n    print(id, platform)\nf()\n",
    "a lambda's parameter": "show = lambda id: print(id)\nshow(3)\n",
    "an attribute": (
        "class A:\n    def __init__(self):\n        self.id = 3\n"
        "        self.time = 4\nprint(A().id, A().time)\n"
    ),
    "an attribute of self": (
        "class A:\n    id = 3\n    def show(self):\n        print(self.id)\nA().show()\n"
    ),
    "a class attribute in its class": "class A:\n    id = 3\n    print(id)\n",
    "a comprehension's variable": "print([id for id in (1, 2)])\n",
    "a set comprehension's": "print(sorted({id for id in (1, 2)}))\n",
    "a dict comprehension's": "print({id: time for id, time in [(1, 2)]})\n",
    "a nested comprehension's": "print([id for row in [[1]] for id in row])\n",
    "a loop's variable": "for id in (1, 2):\n    print(id)\n",
    "a loop's variable, after it": "for id in (1, 2):\n    pass\nprint(id)\n",
    "bound in a loop that ends": "while True:\n    id = 3\n    break\nprint(id)\n",
    "another's attribute by its name": "class A:\n    id = 3\nprint(getattr(A, 'id'))\n",
    "loop's variables in a tuple": "for id, time in [(1, 2)]:\n    print(id, time)\n",
    "a starred target": "first, *id = [1, 2]\nprint(id)\n",
    "a function of that name": "def id(x):\n    return 3\nprint(id(4))\n",
    "an async function of that name": "async def id(x):\n    pass\nprint(id)\n",
    "a class of that name": "class platform:\n    name = 'x'\nprint(platform.name)\n",
    "an own module's alias": "import json as platform\nprint(platform.dumps(1))\n",
    "another module's name": "from math import pi as id\nprint(id)\n",
    "a local in a function": "def f():\n    id = 3\n    print(id)\nf()\n",
    "an enclosing function's": (
        "def f():\n    id = 3\n    def g():\n        print(id)\n    g()\nf()\n"
    ),
    "nonlocal": (
        "def f():\n    id = 3\n    def g():\n        nonlocal id\n        id = 4\n"
        "    g()\n    print(id)\nf()\n"
    ),
    "global, bound in a function": (
        "id = 1\ndef f():\n    global id\n    id = 3\nf()\nprint(id)\n"
    ),
    "a walrus": "if (id := 3) > 2:\n    print(id)\n",
    "an error's name": "try:\n    {}[1]\nexcept KeyError as id:\n    print(id)\n",
    "with": "import io\nwith io.StringIO('x') as id:\n    print(id.read())\n",
    "match": "match [1, 2]:\n    case [id, *time]:\n        print(id, time)\n",
    "match of a mapping": "match {'a': 1}:\n    case {**id}:\n        print(id)\n",
    "bound on both branches": (
        "import sys\nif sys.argv:\n    id = 1\nelse:\n    id = 2\nid += 1\nprint(id)\n"
    ),
    "annotated": "id: int = 3\nprint(id)\n",
    "bound on three branches": (
        "import sys\nif sys.argv:\n    id = 1\nelif id:\n    id = 2\nelse:\n    id = 3\n"
        "print(id)\n"
    ),
    "bound with and without an error": (
        "try:\n    id = 1\nexcept ValueError:\n    id = 2\nexcept KeyError:\n    id = 3\n"
        "print(id)\n"
    ),
    "bound twice in a function": (
        "def f(x):\n    if x:\n        time = 1\n    else:\n        time = 2\n"
        "    print(time)\nf(1)\n"
    ),
    "a time in one function, a number in another": (
        "import time\ndef f():\n    x = time.time()\n    return x > 0\n"
        "def g(x):\n    print(x)\nf()\ng(3)\n"
    ),
    "a module rebound before": "import time\ntime = 3\nprint(time)\n",
    "a clock overwritten": "import time\na = time.time()\na = 3\nprint(a)\n",
    "a star that does not bring it": "from time import *\nprint(len('a'))\n",
    "a keyword of a call": "print(dict(id=3, time=4))\n",
    "a text": "print('id', 'time.time()')\n",
    "what lies in a temporary folder": (
        "import os, tempfile\nwith tempfile.TemporaryDirectory() as folder:\n"
        "    print(os.listdir(folder))\n"
    ),
    "a given time": "import time\nprint(time.strftime('%Y', time.gmtime(0)))\n",
    "a comparison": "print(id(3) == id(3))\n",
    "how many objects": "print(len({id(x) for x in (1, 2)}))\n",
    "own print": "import time\ndef print(x):\n    pass\nprint(time.time())\n",
    "own round": "def round(x):\n    return 3\nprint(round(4))\n",
}


@pytest.mark.parametrize("source", OWN_NAMES.values(), ids=OWN_NAMES.keys())
def test_what_is_the_programs_own_is_never_refused(project, source):
    project.program.write_text(source)
    assert volatile.check(project.root) == []


REFUSED = {
    "the builtin": ("print(id(3))\n", "id"),
    "alias of a module": ("import time as t\nprint(t.time())\n", "time.time"),
    "alias of a function": (
        "from time import time as now\nprint(now())\n",
        "time.time",
    ),
    "a star": ("from random import *\nprint(random())\n", "random.random"),
    "a star of a whole module": (
        "from platform import *\nprint(machine())\n",
        "platform.machine",
    ),
    "a star after an own name": (
        "time = 3\nfrom time import *\nprint(time())\n",
        "time.time",
    ),
    "imported by a call": ('print(__import__("time").time())\n', "time.time"),
    "imported by importlib": (
        'import importlib\nt = importlib.import_module("time")\nprint(t.time())\n',
        "time.time",
    ),
    "by the name of an attribute": (
        "import time\nprint(getattr(time, 'time')())\n",
        "time.time",
    ),
    "a function by the name of an attribute": (
        "import time\nnow = getattr(time, 'time')\nprint(now())\n",
        "time.time",
    ),
    "a lambda": (
        "import time\nnow = lambda: time.time()\nprint(now())\n",
        "time.time",
    ),
    "printed prettily": (
        "import time\nfrom pprint import pprint\npprint(time.time())\n",
        "time.time",
    ),
    "a second name": (
        "import time\nnow = time.time\nprint(now())\n",
        "time.time",
    ),
    "a second name of a module": (
        "import time\nclock = time\nprint(clock.time())\n",
        "time.time",
    ),
    "a second name of the builtin": ("where = id\nprint(where(3))\n", "id"),
    "handed to map": ("print(list(map(id, [1])))\n", "id"),
    "in a format": (
        "import time\nprint('{}'.format(time.time()))\n",
        "time.time",
    ),
    "by percent": ("import time\nprint('%f' % time.time())\n", "time.time"),
    "two at a time": (
        "import time\na, b = time.time(), 1\nprint(a)\n",
        "time.time",
    ),
    "unpacked": (
        "import time\na, b = sorted([time.time(), 1])\nprint(a)\n",
        "time.time",
    ),
    "added up": (
        "import time\na = 0\na += time.time()\nprint(a)\n",
        "time.time",
    ),
    "in a loop": (
        "import time\nfor a in [time.time()]:\n    print(a)\n",
        "time.time",
    ),
    "in a comprehension": (
        "import time\nprint([a for a in [time.time()]])\n",
        "time.time",
    ),
    "walrus": (
        "import time\nif (a := time.time()):\n    print(a)\n",
        "time.time",
    ),
    "returned": (
        "import time\ndef now():\n    return time.time()\nprint(now())\n",
        "time.time",
    ),
    "imported in a function": (
        "def f():\n    import time\n    print(time.time())\nf()\n",
        "time.time",
    ),
    "imported in a branch": (
        "try:\n    import time as t\nexcept ImportError:\n    t = None\n"
        "print(t.time())\n",
        "time.time",
    ),
    "own name in one branch": (
        "import sys\nif not sys.argv:\n    id = print\nprint(id(3))\n",
        "id",
    ),
    "own name in a handler alone": (
        "try:\n    pass\nexcept KeyError:\n    id = str\nprint(id(3))\n",
        "id",
    ),
    "own name in a nested branch alone": (
        "import sys\nif sys.argv:\n    if sys.path:\n        id = str\n"
        "else:\n    id = str\nprint(id(3))\n",
        "id",
    ),
    "own name in another function": (
        "def f():\n    id = 3\n    return id\nprint(id(f()))\n",
        "id",
    ),
    "own name in a class": (
        "class A:\n    id = 3\n    def f(self):\n        print(id(self))\nA().f()\n",
        "id",
    ),
    "own name in a comprehension": (
        "print([id for id in (1,)], id(3))\n",
        "id",
    ),
    "own name later": ("print(id(3))\nid = 3\n", "id"),
    "own name on an attribute": (
        "class A:\n    pass\na = A()\na.id = 3\nprint(id(a))\n",
        "id",
    ),
    "global brings it in": (
        "def f():\n    global t\n    import time as t\nf()\nprint(t.time())\n",
        "time.time",
    ),
    "an attribute of a module imported whole": (
        "import datetime as dt\nprint(dt.datetime.now().year)\n",
        "datetime.datetime.now",
    ),
    "an element": ("import os\nprint(os.environ['PATH'])\n", "os.environ"),
    "own print's other name": (
        "import time\nshow = print\nshow(time.time())\n",
        "time.time",
    ),
    "unseeded by its alias": (
        "from random import Random as R\nprint(R().random())\n",
        "random.Random()",
    ),
    "numpy's, unseeded": (
        "import numpy as np\nr = np.random.default_rng()\nprint(r.random())\n",
        "numpy.random.default_rng()",
    ),
    "a module's file": ("import json\nprint(json.__file__)\n", "__file__"),
    "a function's file": (
        "import json\nprint(json.loads.__code__.co_filename)\n",
        "co_filename",
    ),
}


@pytest.mark.parametrize(
    ("source", "name"), REFUSED.values(), ids=REFUSED.keys()
)
def test_what_is_not_its_own_is_found_under_any_name(project, source, name):
    project.program.write_text(source)
    told = [problem.what for problem in volatile.check(project.root)]
    assert told == [f"prints what comes from `{name}`"]


PROCESS = """
gc.collect() | gc.get_count() | gc.get_objects() | gc.get_stats()
sys.getrefcount([]) | sys.modules | sys.getsizeof(1) | sys.path | sys.flags
sys.version_info | sys.getrecursionlimit() | sys.getallocatedblocks()
sys.executable | sys.prefix | sys._getframe() | sys.implementation
os.getpid() | os.getppid() | os.cpu_count() | os.environ | os.times()
platform.python_version()
locale.getlocale() | threading.get_ident() | resource.getrusage(0)
multiprocessing.cpu_count() | socket.gethostname() | getpass.getuser()
time.perf_counter_ns() | time.process_time() | uuid.uuid4() | secrets.token_hex()
sysconfig.get_paths() | inspect.getfile(gc) | traceback.format_exc()
"""
ASKED = [one.strip() for one in PROCESS.strip().replace("\n", "|").split("|")]
FORMS = ["print(ASKED)", "a = ASKED\nprint(f'it is {a}')"]


@pytest.mark.parametrize("asked", ASKED)
@pytest.mark.parametrize("form", FORMS)
def test_what_hangs_on_the_process_is_refused(project, asked, form):
    module = asked.partition(".")[0]
    text = form.replace("ASKED", asked)
    project.program.write_text(f"import gc, {module}\n{text}\n")
    told = [problem.what for problem in volatile.check(project.root)]
    name = asked.partition("(")[0]
    assert told == [f"prints what comes from `{name}`"]


@pytest.mark.parametrize(
    "asked",
    ["len(gc.get_objects())", "round(os.cpu_count())", "len(sys.modules)"],
)
def test_counting_does_not_help_what_hangs_on_the_process(project, asked):
    project.program.write_text(f"import gc, os, sys\nprint({asked})\n")
    assert len(volatile.check(project.root)) == 1


@pytest.mark.parametrize(
    "call", ["traceback.print_exc()", "traceback.print_stack()"]
)
def test_a_traceback_that_a_program_prints_is_refused(project, call):
    project.program.write_text(f"import traceback\n{call}\n")
    (problem,) = volatile.check(project.root)
    assert "prints what differs between versions of Python" in str(problem)
    assert "Print the error itself: `print(repr(error))`" in str(problem)


def test_a_circle_of_names_ends():
    names = Names("a = b = 1\nfor _ in a:\n    a = b\n    b = a\nprint(a)\n")
    (call,) = (
        node for node in ast.walk(names.tree) if isinstance(node, ast.Call)
    )
    assert "" in names.dotted(call.args[0])


def test_a_long_chain_of_sums_is_followed_once(project):
    chain = "".join(f"a{n + 1} = a{n} + a{n}\n" for n in range(60))
    project.program.write_text(
        f"import time\na0 = time.time()\n{chain}print(a60)\n"
    )
    (problem,) = volatile.check(project.root)
    assert "`time.time`" in str(problem)
    project.program.write_text(f"a0 = 3\n{chain}print(a60)\n")
    assert volatile.check(project.root) == []
