"""What a program asks for: packages, by the names that their index gives them.

A requirement is a name, with extras, versions and conditions where they matter:
<https://packaging.python.org/specifications/dependency-specifiers/>
"""

from collections.abc import Iterable

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name


def distribution(requirement: str) -> str:
    """Return the name in a requirement, as the package index normalises it.

    Such as `scikit-learn` of `Scikit_Learn[dev] >= 1.9`. The rule:
    <https://peps.python.org/pep-0503/#normalized-names>
    """
    return canonicalize_name(Requirement(requirement).name)


def fault(requirements: Iterable[str]) -> tuple[str, str] | None:
    """Return what is wrong with requirements, and its cure; None if nothing is."""
    known: set[str] = set()
    for text in requirements:
        try:
            required = Requirement(text)
        except InvalidRequirement:
            return f"`{text}` is not the name of a package", 'Write ["numpy"]'
        if required.url:
            what = f"`{text}` comes from an address of its own"
            return what, "Name a package of the index, without an address"
        name = distribution(text)
        if name in known:
            return f"`dependencies` names {name} twice", "Keep one of them"
        known.add(name)
    return None
