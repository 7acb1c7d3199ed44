"""The environment that tests run in: nobody's repository, nobody's settings."""

import os
from collections.abc import Mapping

# How git reaches a network is the machine's affair, and touches no repository.
KEPT = ("GIT_SSL_", "GIT_SSH", "GIT_PROXY_", "GIT_HTTP_", "GIT_EXEC_PATH")
NO_SETTINGS = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_TERMINAL_PROMPT": "0",
}


def environment(given: Mapping[str, str]) -> dict[str, str]:
    """Return an environment without what git was told in it."""
    kept = {
        name: text
        for name, text in given.items()
        if not name.startswith("GIT_") or name.startswith(KEPT)
    }
    return {**kept, **NO_SETTINGS}
