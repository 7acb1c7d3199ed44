"""Read somebody's document, in whichever encoding it says that it has."""

import codecs
from pathlib import Path

from scripts.model.problem import Problem, ProblemError

# The longer first: one of them begins with another.
MARKS = {
    codecs.BOM_UTF32_LE: "utf-32-le",
    codecs.BOM_UTF32_BE: "utf-32-be",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
    codecs.BOM_UTF8: "utf-8",
}


def read(path: Path) -> str:
    """Return a document as text; a byte-order mark tells its encoding.

    Raises:
        ProblemError: If it is missing, is a folder, or holds no text.
    """
    try:
        data = path.read_bytes()
        mark = next((one for one in MARKS if data.startswith(one)), b"")
        text = data[len(mark) :].decode(MARKS.get(mark, "utf-8"))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        cure = "Save it in the encoding UTF-8"
        raise ProblemError(Problem(path, line, "not UTF-8", cure)) from None
    except OSError as error:
        what = f"cannot be read: {error.strerror}"
        raise ProblemError(Problem(path, 0, what, "Mend the name")) from None
    if "\0" in text:
        what, cure = "no text: it holds a null byte", "Name a text file"
        raise ProblemError(Problem(path, 0, what, cure))
    return text.replace("\r\n", "\n").replace("\r", "\n")
