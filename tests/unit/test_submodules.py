import pytest

from scripts.checks import submodules


def look(project, source):
    project.program.write_text(source)
    told = map(str, submodules.check(project.root))
    return [text.partition("add_numbers.")[2] for text in told]


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
