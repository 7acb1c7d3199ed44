from pathlib import Path

import pytest

from scripts.model.header import Header, Skip, read_header
from scripts.model.problem import ProblemError
from scripts.model.requirement import distribution

PATH = Path("snippets/a/b/c.py")


def header(*lines: str) -> Header:
    return read_header(
        PATH, "\n".join(["# /// script", *lines, "# ///", "", "print(1)"])
    )


def test_without_a_header_the_rule_holds():
    assert read_header(PATH, "print(1)\n") == Header()


def test_header_is_read():
    found = header(
        '# requires-python = ">=3.11"',
        '# dependencies = ["numpy"]',
        "#",
        "# [tool.snippet]",
        '# raises = "ValueError: .*shape"',
        "# timeout = 30",
        '# data = ["data/trips.csv"]',
        '# figures = ["c.svg"]',
        '# browser = "no: needs a file"',
        '# skip = {reason = "waits", until = "2099-06-30"}',
    )
    assert found.dependencies == ("numpy",)
    assert found.raises == "ValueError: .*shape"
    assert found.timeout == 30
    assert found.data == ("data/trips.csv",)
    assert found.figures == ("c.svg",)
    assert found.browser == "no: needs a file"
    assert found.skip == Skip("waits", found.skip.until)
    assert found.end == 12


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (
            "# tiemout = 3",
            ":3: `tiemout` is not a key of a snippet. Use bands",
        ),
        ("# timeout = true", ":3: `timeout` is not 1 to 300 seconds"),
        ("# timeout = 301", ":3: `timeout` is not 1 to 300 seconds"),
        ("# timeout = ", ":3: the header is not TOML"),
        ('# raises = "ValueError"', ":3: `raises` names no message"),
        (
            '# raises = "ValueError: ("',
            ":3: `raises` is not a regular expression",
        ),
        (
            '# figures = ["../c.svg"]',
            ":3: figure `../c.svg` is not the plain name",
        ),
        ('# figures = "c.svg"', ":3: `figures` is not a list of strings"),
        ('# exact = " "', ":3: `exact` gives no reason"),
        ("# varies = true", ":3: `varies` gives no reason"),
        ('# browser = "no"', ":3: `browser` gives no reason"),
        ('# skip = "later"', ":3: `skip` needs a reason and a date"),
        (
            '# skip = {reason = "", until = "2099-01-01"}',
            ":3: `skip` has an empty",
        ),
    ],
)
def test_what_no_snippet_can_say_is_named_with_its_line(line, message):
    with pytest.raises(ProblemError) as caught:
        header("# [tool.snippet]", line)
    assert message in str(caught.value)


def test_a_second_header_is_an_error():
    twice = "# /// script\n# dependencies = []\n# ///\n\n" * 2
    with pytest.raises(ProblemError, match="5: a second script header"):
        read_header(PATH, twice)


@pytest.mark.parametrize(
    ("requirement", "name"),
    [
        ("numpy", "numpy"),
        ("NumPy", "numpy"),
        ("scikit_learn", "scikit-learn"),
        ("scikit.learn", "scikit-learn"),
        ("Scikit--Learn", "scikit-learn"),
        ("numpy[dev]", "numpy"),
        ("numpy [dev, test]", "numpy"),
        ("numpy>=2.4", "numpy"),
        ("numpy >= 2.4, < 3", "numpy"),
        ("numpy ~= 2.4", "numpy"),
        ("numpy==2.*", "numpy"),
        ("numpy ; python_version > '3.10'", "numpy"),
        ("numpy>=2;sys_platform=='linux'", "numpy"),
        (" numpy ", "numpy"),
    ],
)
def test_a_package_is_known_by_the_name_that_the_index_gives_it(
    requirement, name
):
    assert distribution(requirement) == name
    text = requirement.replace('"', "'")
    assert header(f'# dependencies = ["{text}"]').dependencies == (text,)


@pytest.mark.parametrize(
    ("dependencies", "message"),
    [
        (
            "numpy @ https://example.org/n.whl",
            "comes from an address of its own",
        ),
        ("numpy@git+https://example.org/n", "comes from an address of its own"),
        ("./numpy.whl", "is not the name of a package"),
        ("numpy scipy", "is not the name of a package"),
        ("numpy, scipy", "is not the name of a package"),
        ("-r all.txt", "is not the name of a package"),
        ("numpy>=", "is not the name of a package"),
        ("", "is not the name of a package"),
        ("_numpy", "is not the name of a package"),
        ('numpy", "NumPy', "names numpy twice"),
        ('scikit-learn", "scikit_learn>=1', "names scikit-learn twice"),
    ],
)
def test_what_names_no_package_is_refused_with_its_line(dependencies, message):
    with pytest.raises(ProblemError) as caught:
        header(f'# dependencies = ["{dependencies}"]')
    assert f":2: `{dependencies.split(chr(34))[0]}" in str(caught.value) or (
        ":2: `dependencies` names" in str(caught.value)
    )
    assert message in str(caught.value)
