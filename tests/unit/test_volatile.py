import pytest

from scripts.checks import volatile


def printed(project, source):
    project.program.write_text(source)
    return list(map(str, volatile.check(project.root)))


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
    told = printed(project, source)
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
    assert printed(project, source) == []
