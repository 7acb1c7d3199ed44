"""Write a content security policy into every page of a built site.

Nothing but our own files may run, and nothing may be fetched from elsewhere: not
by a page, and not by a program in it. Where something is active in a page and
neither the theme's nor ours, no policy is written.
"""

import base64
import hashlib
import re
from pathlib import Path

from scripts.model import html
from scripts.model.problem import Problem
from scripts.publish import active, built

CURE = "Delete it where it was written; only the theme and `docs/assets` are active"

CHARSET = re.compile(r"<meta charset=[^>]*>", re.IGNORECASE)
KIND = "Content-Security-Policy"
WRITTEN = re.compile(rf'<meta http-equiv="{KIND}" content="[^"]*">')
RULES = {
    "default-src": "'self'",
    "base-uri": "'none'",
    "connect-src": "'self'",
    "form-action": "'none'",
    "frame-src": "'none'",
    "img-src": "'self' data: blob:",
    "object-src": "'none'",
    "style-src": "'self' 'unsafe-inline'",  # the theme sets styles on elements
    "worker-src": "'self' blob:",  # our programs
}


def secure(page: str, scripts: set[str]) -> str:
    """Return a page with its policy.

    Args:
        page: The page as it was built, with a policy or without.
        scripts: The inline scripts that may run, those of other pages included:
            instant navigation puts their content into this page.
    """
    hashes = sorted(_hash(text) for text in scripts)
    allowed = ["'self'", "'wasm-unsafe-eval'", *hashes]
    rules = {**RULES, "script-src": " ".join(allowed)}
    text = "; ".join(f"{name} {value}" for name, value in sorted(rules.items()))
    meta = f'<meta http-equiv="{KIND}" content="{text}">'
    charset = CHARSET.search(page)
    if not charset:
        return page
    head, rest = page[: charset.end()], page[charset.end() :]
    return (
        head
        + meta
        + (rest[old.end() :] if (old := WRITTEN.match(rest)) else rest)
    )


def secure_all(site: Path) -> list[Problem]:
    """Write the policy into every page; return what keeps it from being written."""
    found = live(site)
    if found:
        return found
    pages = {path: path.read_text("utf-8") for path in site.rglob("*.html")}
    read = [built.page(path, site) for path in pages]
    scripts = {one for page in read for one in page.scripts}
    secured = {path: secure(page, scripts) for path, page in pages.items()}
    found = [
        Problem(
            path, 0, "the page has no policy", "Begin its head with a charset"
        )
        for path, page in secured.items()
        if not _stands(page)
    ]
    for path, page in secured.items() if not found else ():
        path.write_text(page, encoding="utf-8")
    return found


def live(site: Path) -> list[Problem]:
    """Return what is active in a built site and nobody has listed."""
    found: list[Problem] = []
    for path in sorted(path for path in site.rglob("*") if path.is_file()):
        own = path.relative_to(site).as_posix()
        told = (
            built.page(path, site).live
            if path.suffix == ".html"
            else active.in_file(path, own)
        )
        found += [Problem(path, 0, what, CURE) for what in told]
    return found


def _stands(page: str) -> bool:
    """Whether a page's policy comes before all that it is to hold for."""
    metas = html.parse(page).css("head > *:first-child + meta")
    return [one.attributes.get("http-equiv") for one in metas] == [KIND]


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
