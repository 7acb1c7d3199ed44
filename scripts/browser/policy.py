"""Write a content security policy into every page of a built site.

Nothing but our own files may run, and nothing may be fetched from elsewhere: not
by a page, and not by a program in it. What is active in a page and neither the
theme's nor ours ends it with exit code 1, and no policy is written.

    python -m scripts.browser.policy SITE
"""

import base64
import hashlib
import re
import sys
from pathlib import Path

from scripts.browser import active
from scripts.model import html
from scripts.model.problem import ROOT, Problem

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
    "worker-src": "'self' blob:",  # the theme's search, and our programs
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
    found = active.problems(site)
    if found:
        return found
    pages = {path: path.read_text("utf-8") for path in site.rglob("*.html")}
    scripts = {one for page in pages.values() for one in active.scripts(page)}
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


def _stands(page: str) -> bool:
    """Whether a page's policy comes before all that it is to hold for."""
    metas = html.parse(page).css("head > *:first-child + meta")
    return [one.attributes.get("http-equiv") for one in metas] == [KIND]


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def main() -> None:
    """Secure the site that is named."""
    site = ROOT / (sys.argv[1] if sys.argv[1:] else "site")
    found = secure_all(site)
    for problem in found:
        print(problem, file=sys.stderr)
    if found:
        sys.exit(1)
    count = sum(1 for _ in site.rglob("*.html"))
    print(f"a content security policy stands on {count} pages", file=sys.stderr)


if __name__ == "__main__":
    main()
