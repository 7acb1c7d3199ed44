import gzip
import json
import urllib.request

import pytest

from scripts.bench import lighthouse

REPORT = {
    "categories": {
        "performance": {"score": 0.985},
        "accessibility": {"score": 1},
        "best-practices": {"score": 1},
        "seo": {"score": None},
    },
    "audits": {
        "network-requests": {
            "details": {"items": [{"url": "http://a/"}, {"url": "data:,"}]}
        },
        "total-byte-weight": {"numericValue": 102_400},
        "largest-contentful-paint": {"numericValue": 1234.5},
        "total-blocking-time": {"numericValue": 67.8},
        "cumulative-layout-shift": {"numericValue": 0},
    },
}


def test_a_report_is_read_without_what_was_in_the_page_itself():
    told = lighthouse.read(REPORT)
    assert told.row() == "98 100 100 0 100 1 1.2_s 68_ms 0.000".replace(
        " ", "|"
    ).replace("_", " ").split("|")


def test_the_median_is_by_performance():
    told = [
        lighthouse.Told((score,), score, 1, 1, 1, 0) for score in (99, 40, 98)
    ]
    assert lighthouse.median(told).kib == 98


@pytest.fixture
def address(tmp_path):
    (tmp_path / "part").mkdir()
    (tmp_path / "part" / "index.html").write_text("words " * 99)
    with lighthouse.served(tmp_path) as url:
        yield url


def test_a_page_is_served_packed_below_a_path(address):
    assert address.endswith("/two-networks/")
    with urllib.request.urlopen(f"{address}part/") as answer:
        assert answer.headers["Content-Encoding"] == "gzip"
        assert gzip.decompress(answer.read()).decode() == "words " * 99


def test_what_is_not_there_is_not_found(address):
    with pytest.raises(urllib.error.HTTPError, match="404") as found:
        urllib.request.urlopen(f"{address}absent/")
    found.value.close()


def test_the_lock_holds_a_hash_for_each_package_and_no_address():
    text = (lighthouse.LOCKED / "package-lock.json").read_text("utf-8")
    _, *packages = json.loads(text)["packages"].values()
    assert len(packages) > 100
    assert all(one["integrity"].startswith("sha512-") for one in packages)
    assert "://" not in text
