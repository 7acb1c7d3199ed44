import pytest

from scripts.checks import second_look


def look(project, source, out="sum: 3\n"):
    project.program.write_text(source)
    project.out.write_text(out)
    mine = [
        str(problem)
        for problem in second_look.check(project.root)
        if problem.path in (project.program, project.out)
    ]
    return [text.partition("add_numbers.")[2] for text in mine]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("import importlib\nimportlib.util.find_spec('x')\n", "importlib.util"),
        ("import xml\nxml.etree.ElementTree.XML('<a/>')\n", "xml.etree"),
        (
            "import concurrent\nconcurrent.futures.wait([])\n",
            "concurrent.futures",
        ),
        ("import email as e\ne.message.Message()\n", "email.message"),
        ("import os, urllib\nurllib.request.urlopen\n", "urllib.request"),
        ("import matplotlib\nmatplotlib.pyplot.plot()\n", "matplotlib.pyplot"),
    ],
)
def test_a_submodule_that_nobody_imported_is_named(project, source, name):
    (told,) = look(project, source)
    assert told.startswith(f"py:2: uses `{name}` without importing it. Write")


@pytest.mark.parametrize(
    "source",
    [
        "import os\nos.path.join('a', 'b')\n",
        "import importlib.util\nimportlib.util.find_spec('x')\n",
        "import xml.etree.ElementTree as E\nE.XML('<a/>')\n",
        "from concurrent import futures\nfutures.wait([])\n",
        "import numpy as np\nnp.random.default_rng(0)\nnp.linalg.norm([1])\n",
        "import scipy\nscipy.stats.norm\n",
        "import sklearn\nsklearn.datasets.load_iris\n",
    ],
)
def test_a_submodule_that_its_package_provides_is_fine(project, source):
    assert look(project, source) == []


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("import time\nprint(time.time())\n", "time.time"),
        (
            "from time import perf_counter as now\nprint(f'{now():.1f}')\n",
            "time.perf_",
        ),
        ("import time\na = time.time()\nb = a + 1\nprint(b)\n", "time.time"),
        (
            "from datetime import datetime\nprint(datetime.now())\n",
            "datetime.datetime",
        ),
        ("print(id(3))\n", "id"),
        ("import os, sys\nsys.stdout.write(str(os.getpid()))\n", "os.getpid"),
        ("import random\nprint(random.random())\n", "random.random"),
        (
            "import random\nr = random.Random()\nprint(r.random())\n",
            "random.Random()",
        ),
        ("import platform\nprint(platform.machine())\n", "platform.machine"),
        ("import sys\nprint(sys.version)\n", "sys.version"),
    ],
)
def test_what_changes_from_run_to_run_is_not_printed(project, source, name):
    told = look(project, source)
    assert len(told) == 1
    assert f": prints what comes from `{name}" in told[0]


@pytest.mark.parametrize(
    "source",
    [
        "import time\na = time.time()\nprint(time.time() - a < 10)\n",
        "import time\nslow, fast = time.time(), time.time()\nprint(round(slow / fast))\n",
        "import random\nrandom.seed(1)\nprint(random.random())\n",
        "import random\nrng = random.Random(0)\nprint(rng.random())\n",
        "import time\na = time.time()\nprint('done')\n",
    ],
)
def test_a_comparison_a_rounded_ratio_and_a_seed_are_fine(project, source):
    assert look(project, source) == []


@pytest.mark.parametrize("number", ["0.9999999999999999", "1.234567890123e-05"])
def test_a_float_beyond_sensible_precision_needs_a_reason(project, number):
    (told,) = look(project, "print(1)\n", f"sum: 3\nratio: {number}\n")
    assert told.startswith(f"out:2: {number} has 1")
    reason = (
        '# /// script\n# [tool.snippet]\n# exact = "IEEE"\n# ///\nprint(1)\n'
    )
    assert look(project, reason, f"ratio: {number}\n") == []


@pytest.mark.parametrize(
    "text", ["0.000000000000001", "0.5", "1.2.3.4", "0.3333"]
)
def test_a_number_of_a_few_digits_is_fine(project, text):
    assert look(project, "print(1)\n", f"value: {text}\n") == []
