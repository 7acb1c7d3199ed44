"""The guide as one download: as large as its page says, and linked from it."""

import re
import zipfile

from scripts.publish.offline import archive, files

PAGE = "start/run-a-snippet/index.html"
TOLD = re.compile(r"one download of (\d+) MB")


def test_its_page_says_how_large_it_is(site):
    told = TOLD.search((site.root / PAGE).read_text("utf-8"))
    size = (site.root / files.ARCHIVE).stat().st_size / 1e6
    assert abs(int(told[1]) - size) <= 2, f"say {size:.0f} MB"


def test_it_holds_every_page(site):
    pages = {
        archive.TOP + path.relative_to(site.root).as_posix()
        for path in site.root.rglob("index.html")
    }
    with zipfile.ZipFile(site.root / files.ARCHIVE) as download:
        assert pages <= set(download.namelist())
        assert download.testzip() is None
