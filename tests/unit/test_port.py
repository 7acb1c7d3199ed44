"""An address at which the guide cannot be served is told before it is built."""

import socket
import sys

import pytest

from scripts.model.problem import ROOT
from scripts.serve import port
from tests import own

# Says what it is asked for, and does none of it.
PYTHON = """#!/bin/sh
printf '%s\\n' "$@" >"$ASKED"
"""


@pytest.fixture
def busy():
    """An address at which something is served."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"127.0.0.1:{server.getsockname()[1]}"


def free():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return f"127.0.0.1:{server.getsockname()[1]}"


@pytest.mark.parametrize(
    "address", ["127.0.0.1:8001", "$HOME", "'; touch made; '"]
)
def test_make_passes_an_address_on_as_it_was_typed(tmp_path, address):
    asked = tmp_path / "asked"
    command = own.make(tmp_path, PYTHON)
    words = [*command, f"ADDRESS={address}", "serve"]
    assert own.run(words, tmp_path, ASKED=str(asked)) == (0, "")
    assert asked.read_text() == f"-m\nscripts.serve\n--run\n--\n{address}\n"
    assert not (tmp_path / "made").exists()


def test_a_busy_port_is_told_before_anything_is_built(busy):
    code, told = own.run([sys.executable, "-m", "scripts.serve", busy])
    assert code == 2
    assert f"serve: {busy}: something is served there already" in told
    assert "Choose another: ADDRESS=127.0.0.1:80" in told
    assert "Traceback" not in told


def test_a_free_port_is_taken():
    assert port.wrong(free()) is None


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
def test_what_is_no_address_is_told_with_the_form(address):
    told = port.wrong(address)
    assert "is no address. Write an IP address or localhost" in told
    assert "as in ADDRESS=127.0.0.1:8000" in told


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
    text = (ROOT / "Makefile").read_text()
    assert f"ADDRESS ?= {port.USUAL}\n" in text
