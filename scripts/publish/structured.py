"""What a page is, in the words of schema.org: for search engines and catalogues.

No review of a claim is told as a `ClaimReview`: its rating is a place on a scale from
false to true, and none of our verdicts is one.
"""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin

from scripts.publish import cards
from scripts.publish.summary import HOME, LEDGER, NAME, Linked, Summary

CONTEXT = "https://schema.org"
LICENCE = "https://creativecommons.org/licenses/by/4.0/"
LANGUAGE = "en-GB"
AUTHORS = {
    "@type": "Organization",
    "name": f"Contributors to {NAME}",
}
CONTRIBUTING = "/contributing/"

Node = dict[str, Any]


def script(found: Summary, url: str) -> str:
    """Return the element that tells what a page is; nothing in it is run.

    Args:
        found: The page.
        url: Where the site is published.
    """
    told = {"@context": CONTEXT, "@graph": list(graph(found, url))}
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    safe = text.replace("<", "\\u003c")
    return f'<script type="application/ld+json">{safe}</script>'


def graph(found: Summary, url: str) -> Iterator[Node]:
    """Yield what is told: the site or the page, the way to it, and its table.

    Args:
        found: The page.
        url: Where the site is published.
    """
    if found.address == HOME:
        yield _site(found, url)
        return
    yield _page(found, url)
    yield _way(found, url)
    if found.address == LEDGER:
        yield _table(found, url)


def at(address: str, url: str) -> str:
    """Return the whole address of something, from where the site is published."""
    return urljoin(url, address.lstrip("/"))


def _site(found: Summary, url: str) -> Node:
    return {
        "@type": "WebSite",
        "@id": f"{url}#site",
        "name": NAME,
        "alternateName": found.heading,
        **_shared(found, url),
    }


def _shared(found: Summary, url: str) -> Node:
    """Return what is told of each page."""
    return {
        "url": at(found.address, url),
        "description": found.description,
        "image": at(cards.place(found), url),
        "inLanguage": LANGUAGE,
        "license": LICENCE,
        "isAccessibleForFree": True,
        "author": {**AUTHORS, "url": at(CONTRIBUTING, url)},
        **({"dateModified": found.changed} if found.changed else {}),
    }


def _page(found: Summary, url: str) -> Node:
    told: Node = {
        "@type": _kind(found),
        "@id": at(found.address, url),
        "headline": found.title,
        **_shared(found, url),
        "isPartOf": {
            "@type": "WebSite",
            "@id": f"{url}#site",
            "name": NAME,
            "url": url,
        },
    }
    if found.heading != found.title:
        told["alternativeHeadline"] = found.heading
    if found.part and not found.is_index:
        told["articleSection"] = found.part.name
    if found.members:
        told["hasPart"] = [_link(one, url) for one in found.members]
    if found.outcomes:
        told |= _lesson(found, url)
    if found.address == LEDGER:
        told["mainEntity"] = {"@id": f"{at(LEDGER, url)}#ledger"}
    elif found.claims and not found.is_index:
        told["about"] = [_claim(one.id, one.claim, url) for one in found.claims]
    return told


def _kind(found: Summary) -> str | list[str]:
    if found.is_index:
        return "CollectionPage"
    return (
        ["TechArticle", "LearningResource"] if found.outcomes else "TechArticle"
    )


def _lesson(found: Summary, url: str) -> Node:
    """Return what is told of a page from which a reader learns to do something."""
    told: Node = {
        "learningResourceType": "lesson with programs to run",
        "timeRequired": f"PT{found.minutes}M",
        "teaches": list(found.outcomes),
    }
    if found.needs:
        told["competencyRequired"] = [
            {
                "@type": "DefinedTerm",
                "name": one.name,
                "url": at(one.address, url),
            }
            for one in found.needs
        ]
    return told


def _claim(name: str, text: str, url: str) -> Node:
    entry = f"{at(LEDGER, url)}#{name.lower()}"
    return {"@type": "Claim", "@id": entry, "name": name, "text": text}


def _link(one: Linked, url: str) -> Node:
    there = at(one.address, url)
    return {
        "@type": "TechArticle",
        "@id": there,
        "headline": one.name,
        "url": there,
    }


def _way(found: Summary, url: str) -> Node:
    """Return the way from home to a page; a part without an index has no step."""
    steps = [Linked(NAME, HOME)]
    if found.part and not found.is_index:
        steps.append(found.part)
    steps.append(Linked(found.title, found.address))
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": number,
                "name": one.name,
                "item": at(one.address, url),
            }
            for number, one in enumerate(steps, start=1)
        ],
    }


def _table(found: Summary, url: str) -> Node:
    """Return the ledger as a table of data."""
    shared = _shared(found, url)
    return {
        "@type": "Dataset",
        "@id": f"{at(LEDGER, url)}#ledger",
        "name": f"{found.title}: {len(found.claims)} claims with their verdicts",
        **shared,
        "creator": shared["author"],
        "variableMeasured": ["claim", "verdict", "condition", "reason"],
    }
