"""What a page tells the browser so that it can run a program."""

import json
from collections.abc import Iterator

from scripts.extension.current_page import CurrentPage
from scripts.model import constant, runtime
from scripts.model.problem import Problem, ProblemError
from scripts.model.snippet import Snippet


def knobs(found: Snippet) -> Iterator[dict[str, object]]:
    """Yield what the browser needs to know of each constant that a reader turns."""
    for one in found.header.knobs:
        own = constant.find(found.source, one.name)
        if own is None:
            what = f"no single line `{one.name} = …`, which a knob names"
            raise ProblemError(Problem(found.path, 1, what, "Write it there"))
        told = {"name": one.name, "label": one.label, "unit": one.unit}
        if one.choices:
            pairs = [[str(each), repr(each)] for each in one.choices]
            yield {**told, "value": str(own.value), "choices": pairs}
        else:
            ends = {"low": one.low, "high": one.high, "step": one.step}
            pointed = isinstance(own.value, float)
            yield {
                **told,
                **ends,
                "value": own.value,
                "places": one.places,
                "pointed": pointed,
            }


def live(page: CurrentPage, found: Snippet) -> dict[str, str]:
    """Return the attributes of a panel whose program the browser can run.

    Without them the page offers no button: one that cannot work is not shown.
    """
    prepared = runtime.load(page.root)
    packages = prepared.packages(found) if prepared else None
    if prepared is None or packages is None:
        return {}
    attributes = {
        "data-run": f"{page.address(prepared.folder)}/",
        "data-source": page.program_address(found.path),
        "data-packages": " ".join(packages),
        "data-bytes": str(prepared.size(packages)),
    }
    if found.check:
        attributes["data-check"] = page.program_address(found.check)
    if found.header.knobs:
        attributes["data-knobs"] = json.dumps(list(knobs(found)))
    if found.header.bands:  # of times: another machine measures others
        attributes["data-measured"] = json.dumps(list(found.header.bands))
    return attributes
