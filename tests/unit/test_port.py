"""An address at which the guide cannot be served is told before it is built."""

import socket
import sys
from pathlib import Path

import pytest

from scripts.contribute import port
from scripts.model.problem import ROOT
from tests import own

# Says what it is asked for, and does none of it but the look at the address.
PYTHON = f"""#!/bin/sh
echo "$@" >>"$ASKED"
test "$2" != scripts.contribute.port || PYTHONPATH={ROOT} exec {sys.executable} "$@"
"""


@pytest.fixture
def busy():
    """An address at which something is served."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"127.0.0.1:{server.getsockname()[1]}"


def free():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return f"127.0.0.1:{server.getsockname()[1]}"


@pytest.fixture
def serve(tmp_path):
    """`make serve`; return its code, its words, and what was started."""
    asked = tmp_path / "asked"
    command = own.make(tmp_path, PYTHON)

    def run(address):
        words = [*command, f"ADDRESS={address}", "serve"]
        code, told = own.run(words, tmp_path, ASKED=str(asked))
        started = [line.split()[1] for line in asked.read_text().splitlines()]
        return code, told, started

    return run


def test_a_busy_port_is_told_before_anything_is_built(serve, busy):
    code, told, started = serve(busy)
    assert code == 2
    assert f"serve: {busy}: something is served there already" in told
    assert "Choose another: ADDRESS=127.0.0.1:80" in told
    assert "Traceback" not in told
    assert started == ["scripts.contribute.port"]


def test_at_a_free_port_the_guide_is_built_and_served(serve):
    code, told, started = serve(free())
    assert (code, told) == (0, "")
    assert started == [
        "scripts.contribute.port",
        "scripts.browser",
        "scripts",
        "mkdocs",
    ]


@pytest.mark.parametrize(
    "address",
    [
        *("", "8001", ":8001", "localhost", "localhost:", "localhost:http"),
        *("127.0.0.1", "127.0.0.1:", "127.0.0.1:0", "127.0.0.1:65536"),
        *("127.0.0.1:-1", "127.0.0.1: 8001", "127.0.0.1:8001 ", "127.1:8001"),
        *("http://127.0.0.1:8001", "127.0.0.1:8001/", "example.org:8001"),
        *("[::1:8001", "127.0.0.1:80.1", "$HOME:8001", "'; touch made; '"),
    ],
)
def test_what_is_no_address_is_told_with_the_form(serve, address):
    code, told, started = serve(address)
    assert code == 2
    assert "is no address. Write an IP address or localhost" in told
    assert "as in ADDRESS=127.0.0.1:8000" in told
    assert started == ["scripts.contribute.port"]


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("127.0.0.1:8001", ("127.0.0.1", 8001)),
        ("localhost:8001", ("localhost", 8001)),
        ("0.0.0.0:8001", ("0.0.0.0", 8001)),
        ("[::1]:8001", ("::1", 8001)),
    ],
)
def test_the_forms_of_mkdocs_are_known(address, expected):
    assert port.parse(address) == expected


def test_an_address_of_another_machine_is_told():
    told = port.wrong("192.0.2.1:8001")  # kept for documentation
    assert "no address of this machine. Choose another: ADDRESS=" in told


def test_an_address_that_is_suggested_is_free(busy, monkeypatch):
    number = int(busy.rpartition(":")[2])
    monkeypatch.setattr(port, "NEXT", number)
    suggested = port.wrong(busy).rpartition("ADDRESS=")[2].rstrip(".")
    assert suggested != busy
    assert port.wrong(suggested) is None


def test_what_is_left_of_a_server_that_ended_is_not_in_the_way():
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = server.getsockname()
        with socket.create_connection(address), server.accept()[0]:
            pass
    assert port.wrong(f"127.0.0.1:{address[1]}") is None


def test_the_default_of_make_is_an_address():
    text = Path(ROOT, "Makefile").read_text()
    assert f"ADDRESS ?= {port.USUAL}\n" in text
