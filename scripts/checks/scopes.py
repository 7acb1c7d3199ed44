"""Where a program binds its names, in the scopes that Python gives them."""

import ast
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

# The branches of `if`, `for` and so on around a place: when each began, which part
# of its statement it is, and how many parts there are if one of them must happen.
Branch = tuple[tuple[int, int, int], ...]
Kind = Literal[
    "module", "class", "function", "loop"
]  # a comprehension is a loop
ALIKE: dict[type[ast.AST], type[ast.AST]] = {  # read in the same way
    ast.AsyncFor: ast.For,
    ast.TryStar: ast.Try,
    ast.AsyncWith: ast.With,
    ast.MatchStar: ast.MatchAs,
    ast.MatchMapping: ast.MatchAs,
    ast.AsyncFunctionDef: ast.FunctionDef,
    ast.Nonlocal: ast.Global,
    ast.SetComp: ast.ListComp,
    ast.DictComp: ast.ListComp,
    ast.GeneratorExp: ast.ListComp,
}


@dataclass(frozen=True)
class Binding:
    """One place that gives a name a meaning.

    Attributes:
        dotted: What it imports, or the builtin; empty for all else.
        value: What is assigned, looped over or defined; None if that is unknown.
        at: When it happens, counted as the program is read.
        branch: Where it happens.
        certain: Whether it hides what was bound before.
    """

    dotted: str = ""
    value: ast.AST | None = None
    at: float = 0
    branch: Branch = ()
    certain: bool = True


@dataclass
class Scope:
    """What a module, a class, a function or a comprehension binds."""

    parent: "Scope | None" = None
    kind: Kind = "module"
    at: float = 0
    branch: Branch = ()
    bound: dict[str, list[Binding]] = field(default_factory=dict)
    outer: dict[str, str] = field(default_factory=dict)  # global or nonlocal

    def around(self) -> "Scope | None":
        """Return the next scope in which a name is looked up: no class."""
        found = self.parent
        while found and found.kind == "class":
            found = found.parent
        return found

    def owner(self, name: str) -> "Scope":
        """Return the scope of a name that is declared global or nonlocal."""
        found = self
        while around := found.around():
            found = around
            if self.outer[name] == "nonlocal" and name in found.bound:
                break
        return found

    def meanings(
        self, name: str, at: float, branch: Branch
    ) -> Iterator[Binding]:
        """Give the bindings that may hold at a place, the latest first."""
        if name in self.outer:
            yield from self.owner(name).meanings(name, math.inf, ())
            return
        found = self.bound.get(name, [])
        local = bool(found) and self.kind in ("function", "loop")
        before = [one for one in found if one.at < at]
        met: dict[int, set[int]] = {}
        for one in reversed(before or (found if local else [])):
            yield one
            if one.certain and _hides(one.branch, branch, met):
                return
        if not local:
            yield from self._beyond(name)

    def _beyond(self, name: str) -> Iterator[Binding]:
        around = self.around()
        if not around:
            yield Binding(name)
        elif self.kind == "function":  # it runs later
            yield from around.meanings(name, math.inf, ())
        else:
            yield from around.meanings(name, self.at, self.branch)


def _hides(bound: Branch, read: Branch, met: dict[int, set[int]]) -> bool:
    """Whether what is bound on a branch holds wherever a place can be reached.

    It does on the place's own way, and where each part of a statement binds it.
    """
    while read[: len(bound)] != bound:
        began, part, parts = bound[-1]
        met.setdefault(began, set()).add(part)
        if len(met[began]) != parts:
            return False
        bound = bound[:-1]
    return True
