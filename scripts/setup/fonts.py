# /// script
# requires-python = ">=3.11"
# dependencies = ["brotli==1.2.1", "fonttools==4.68.0"]
# ///
"""Cut the guide's fonts, docs/assets/fonts/, from their packages on npm.

The files are committed: no build needs this program. It says how they are made,
and makes the same bytes again:

    uv run --script scripts/setup/fonts.py

It asks npm for three packages of fixed version, refuses them unless their hashes
are the ones below, and keeps the characters of RANGES that a source has, in
weights from regular to bold. Headings have one weight, one optical size, and the
characters of HEADINGS. The licence reserves the name "Source" for the whole
fonts, so that these have names of their own. A new release of a font is a change
of version and hash here, then a look at the metrics in docs/assets/fonts.css.
"""

import hashlib
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

TARGET = Path(__file__).parents[2] / "docs" / "assets" / "fonts"
SCOPE, VERSION = "@fontsource-variable", "5.3.1"
SHA256 = {
    "source-sans-3": "dfa23bee63f9cc5c2871149a453215093bd8f1b694a5c1d999ecdc7560435fcf",
    "source-serif-4": "8c452853c74be1e43e9fbfe76321c26f4678a2d431e93209ff1d9faec03fd96f",
    "source-code-pro": "1dcc7f2c5f4cae190ed582852a0180eebe87084cac9d06de7429e44c31a39a38",
}
# What is made, the package it comes from, and the file there.
MADE = {
    "text.woff2": ("source-sans-3", "source-sans-3-latin-wght-normal"),
    "text-greek.woff2": ("source-sans-3", "source-sans-3-greek-wght-normal"),
    "heading.woff2": ("source-serif-4", "source-serif-4-latin-opsz-normal"),
    "code.woff2": ("source-code-pro", "source-code-pro-latin-wght-normal"),
}
# ASCII, Latin-1, the ligatures of French, Greek, typographic punctuation, primes
# and angle quotes, the euro, arrows, signs of mathematics.
RANGES = (
    "20-7E,A0-FF,152-153,391-3C9,2010-2026,2032-203A,20AC,2190-2193,2202-2265"
)
WEIGHTS = {"wght": (400, 400, 700)}  # least, usual, greatest
# ASCII, the letters of Latin-1, dashes, quotation marks, the ellipsis; 16 KB at most.
HEADINGS = "20-7E,A0,B7,C0-FF,2013-2014,2018-2019,201C-201D,2026"
SEMI_BOLD = {"wght": 600, "opsz": 28}  # the optical size is in points
RESERVED = "Source"
COPYRIGHT = 0  # the number of that name in a font
NOTICE = """\
{copyright}

The fonts beside this file are cut from Source Sans 3, Source Serif 4 and Source
Code Pro, and renamed, by scripts/setup/fonts.py of Two Networks.
"""


def package(name: str, folder: Path) -> Path:
    """Return the folder of a package, fetched and unpacked."""
    command = ["npm", "pack", "--silent", f"{SCOPE}/{name}@{VERSION}"]
    subprocess.run(command, cwd=folder, check=True)
    (packed,) = folder.glob(f"*{name}-{VERSION}.tgz")
    found = hashlib.sha256(packed.read_bytes()).hexdigest()
    if found != SHA256[name]:
        sys.exit(f"{packed.name}: its hash is {found}, not {SHA256[name]}.")
    with tarfile.open(packed) as archive:
        archive.extractall(folder / name, filter="data")
    return folder / name / "package"


def cut(source: Path, target: Path) -> str:
    """Write what we need of a font, renamed; return its copyright."""
    options = subset.Options(flavor="woff2", hinting=False)
    font = subset.load_font(str(source), options)
    cutter = subset.Subsetter(options)
    heading = "opsz" in (axis.axisTag for axis in font["fvar"].axes)
    characters = HEADINGS if heading else RANGES
    cutter.populate(unicodes=subset.parse_unicodes(characters))
    cutter.subset(font)
    kept = SEMI_BOLD if heading else WEIGHTS
    made: TTFont = instancer.instantiateVariableFont(font, kept)
    for one in made["name"].names:
        if one.nameID != COPYRIGHT:
            one.string = str(one).replace(RESERVED, "Guide")
    subset.save_font(made, str(target), options)
    return str(made["name"].getDebugName(COPYRIGHT))


def main() -> None:
    """Make the fonts anew, and say how large they are."""
    with tempfile.TemporaryDirectory() as folder:
        there = {name: package(name, Path(folder)) for name in SHA256}
        for name, (origin, file) in MADE.items():
            whole = there[origin] / "files" / f"{file}.woff2"
            notice = NOTICE.format(copyright=cut(whole, TARGET / name))
            print(f"{(TARGET / name).stat().st_size:>6} bytes: {name}")
        _, licence = (whole.parents[1] / "LICENSE").read_text().split("\n", 1)
        (TARGET / "OFL.txt").write_text(notice + licence, encoding="utf-8")


if __name__ == "__main__":
    main()
