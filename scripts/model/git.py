"""Ask git about one project, wherever a hook or a rebase points git meanwhile.

Git tells the commands that it starts where its repository is, by variables; with
them set, any git that those commands start works there, whatever its folder.
"""

import os
from pathlib import Path

# What `git rev-parse --local-env-vars` names, in the versions known to us.
LOCAL = frozenset(
    {
        "GIT_ALTERNATE_OBJECT_DIRECTORIES",
        "GIT_COMMON_DIR",
        "GIT_CONFIG",
        "GIT_CONFIG_COUNT",
        "GIT_CONFIG_PARAMETERS",
        "GIT_DIR",
        "GIT_GRAFT_FILE",
        "GIT_IMPLICIT_WORK_TREE",
        "GIT_INDEX_FILE",
        "GIT_INTERNAL_SUPER_PREFIX",
        "GIT_NAMESPACE",
        "GIT_NO_REPLACE_OBJECTS",
        "GIT_OBJECT_DIRECTORY",
        "GIT_PREFIX",
        "GIT_QUARANTINE_PATH",
        "GIT_REPLACE_REF_BASE",
        "GIT_SHALLOW_FILE",
        "GIT_WORK_TREE",
    }
)


def environment(root: Path) -> dict[str, str]:
    """Return our environment, with which git finds one repository alone.

    Args:
        root: The folder that git is started in; a repository around it, which
            is not the project's, is not found.
    """
    own = {name: text for name, text in os.environ.items() if name not in LOCAL}
    return {**own, "GIT_CEILING_DIRECTORIES": str(root.resolve().parent)}
