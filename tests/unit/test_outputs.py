"""What a recorded output may not say, since it is otherwise elsewhere."""

import sys
import sysconfig
from pathlib import Path

import pytest

from scripts.checks import outputs
from scripts.model import elsewhere


def look(project, source, out):
    project.program.write_text(source)
    project.out.write_text(out)
    told = map(str, outputs.check(project.root))
    return [text.partition("add_numbers.")[2] for text in told]


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


OF_A_MACHINE = [
    "cannot import name 'x' from 'json' (/usr/lib/python3.11/json/__init__.py)",
    "/lib/python314.zip/json/__init__.pyc",
    "<module 'json' from '/opt/py/lib/python3.12/json/__init__.py'>",
    "/home/ada/.venv/lib/python3.13/site-packages/numpy/core.py:3: UserWarning: x",
    "['/usr/lib/python3/dist-packages', '']",
    "/Users/ada/Library/Python/3.11/lib/python/site-packages/x.py",
    r"C:\Users\ada\site-packages\x.py",
    "<__main__.A object at 0x7f2f9cd0d210>",
    "Exception ignored in: <function A.__del__ at 0x1757138>",
    '<code object f at 0x7f2f9cd0d210, file "a.py", line 1>',
]


@pytest.mark.parametrize("text", OF_A_MACHINE)
def test_a_path_and_an_address_are_named_with_their_line(project, text):
    (told,) = look(project, "print(1)\n", f"sum: 3\n{text}\n")
    assert told.startswith("out:2: `")
    assert "is a path of one machine. Print a name" in told or (
        "is an address in memory. Print what the object holds" in told
    )


OF_NONE = [
    "data: /data/train.csv",
    "#!/usr/bin/env python3",
    "/usr/bin/python3 and /usr/local/bin",
    "#!/usr/bin/python3.11",
    "/home/ada/notes.txt",
    "GET /api/v1/python3-guide HTTP/1.1",
    "/order/line/@name",
    "/tmp/rows.csv",
    r"C:\\data\\train.csv",
    "python3.11",
    "flags at 0x7f: set",
    "0x7f2f9cd0d210",
    "a <b at 3> c",
    "https://docs.python.org/3.11/library",
]


@pytest.mark.parametrize("text", OF_NONE)
def test_a_path_that_all_machines_may_have_is_fine(project, text):
    assert look(project, "print(1)\n", f"{text}\n") == []


def test_a_path_that_stands_in_the_program_is_the_programs(project):
    path = "/srv/lib/python3.11/site-packages"
    assert look(project, f"print('{path}')\n", f"{path}\n") == []


WORDED = [
    "ZeroDivisionError: integer division or modulo by zero",
    "TypeError: unhashable type: 'list'",
    "math domain error",
    "too many values to unpack (expected 2)",
    "'foo' is an invalid keyword argument for print()",
    "ValueError: 5 is not in list",
    "Can't instantiate abstract class B with abstract method f",
    "day is out of range for month",
    "min() arg is an empty sequence",
    "[Errno 2] No such file or directory: 'a.csv'",
    "re.error: nothing to repeat at position 0",
    "maximum recursion depth exceeded in comparison",
    'x.py:2: SyntaxWarning: "is" with a literal. Did you mean "=="?',
    "NameError: name 'summ' is not defined. Did you mean: 'sum'?",
    "name 'math' is not defined. Did you forget to import 'math'?",
]


@pytest.mark.parametrize("text", WORDED)
def test_what_versions_of_python_word_otherwise_is_named(project, text):
    (told,) = look(project, "print(1)\n", f"sum: 3\n{text}\n")
    assert told.startswith("out:2: `")
    assert "is worded otherwise by other versions of Python" in told
    assert "`type(error).__name__`" in told


@pytest.mark.parametrize(
    "text",
    [
        "ZeroDivisionError: division by zero",
        "KeyError: 'x'",
        "IndexError: list index out of range",
        "TypeError: f() takes 1 positional argument but 2 were given",
        "5 is not in list",
        "ValueError: invalid literal for int() with base 10: 'x'",
    ],
)
def test_what_all_versions_say_is_fine(project, text):
    assert look(project, "print(1)\n", f"{text}\n") == []


def test_where_python_lies_is_known_and_no_folder_of_every_machine():
    places = elsewhere.places_of_python()
    assert {sys.prefix, sysconfig.get_path("stdlib")} <= set(places)
    assert not elsewhere.COMMON & set(places)
    text = f"<module 'json' from '{sysconfig.get_path('stdlib')}/json.py'>"
    assert list(elsewhere.find(text, "", places))
    assert not list(elsewhere.find(f"{Path('/usr/bin/env')}", "", places))
