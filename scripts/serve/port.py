"""Whether the guide can be served at an address: told before it is built."""

import errno
import ipaddress
import socket
from contextlib import suppress

USUAL = "127.0.0.1:8000"
NEXT = 8001  # the port to suggest where the usual one is taken
LAST = 65_535
TRIED = 20  # ports after it
REASONS = {
    errno.EADDRINUSE: "something is served there already",
    errno.EACCES: "only an administrator may take that port",
    errno.EADDRNOTAVAIL: "that is no address of this machine",
    errno.EAFNOSUPPORT: "this machine has no such addresses",
}


def wrong(address: str) -> str | None:
    """Return what keeps the guide from being served at an address, and the cure."""
    place = parse(address)
    if place is None:
        return (
            f"ADDRESS={address!r} is no address. Write an IP address or localhost,"
            f" a colon and a port, as in ADDRESS={USUAL}."
        )
    host, port = place
    try:
        _listen(host, port)
    except OSError as error:
        reason = REASONS.get(error.errno or 0, error.strerror or str(error))
        return f"{address}: {reason}. Choose another: ADDRESS={free(host)}."
    return None


def parse(address: str) -> tuple[str, int] | None:
    """Return host and port, as MkDocs reads them; nothing for anything else."""
    host, _, port = address.rpartition(":")
    bare = host[1:-1] if host[:1] + host[-1:] == "[]" else host
    with suppress(ValueError):
        if host != "localhost":
            ipaddress.ip_address(bare)
        if port.isascii() and port.isdigit() and 0 < int(port) <= LAST:
            return bare, int(port)
    return None


def _listen(host: str, port: int) -> None:
    """Take the address for a moment, as the server will."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.create_server((host, port), family=family):
        pass


def free(host: str) -> str:
    """Return an address near the usual one at which nothing is served."""
    for port in range(NEXT, NEXT + TRIED):
        with suppress(OSError):
            _listen(host, port)
            return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    return f"127.0.0.1:{NEXT}"
