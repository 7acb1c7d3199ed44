"""Write a content security policy into every page of a built site.

Nothing but our own files may run, and nothing may be fetched from elsewhere: not
by a page, and not by a program in it. The hashes of the inline scripts that the
theme writes are known only when the site is built.

    python -m scripts.browser.policy SITE
"""

import base64
import hashlib
import re
import sys
from pathlib import Path

from scripts.model.problem import ROOT

SCRIPT = re.compile(r"<script(?P<head>[^>]*)>(?P<body>.*?)</script>", re.DOTALL)
CHARSET = re.compile(r"<meta charset=[^>]*>", re.IGNORECASE)
MARK = "Content-Security-Policy"
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


def secure(html: str, others: frozenset[str] = frozenset()) -> str:
    """Return a page with its policy.

    Args:
        html: The page as it was built.
        others: Hashes of the inline scripts of other pages: instant navigation
            puts their content into this page.
    """
    allowed = ["'self'", "'wasm-unsafe-eval'", *sorted(hashes(html) | others)]
    rules = {**RULES, "script-src": " ".join(allowed)}
    text = "; ".join(f"{name} {value}" for name, value in sorted(rules.items()))
    meta = f'<meta http-equiv="{MARK}" content="{text}">'
    return CHARSET.sub(lambda found: found[0] + meta, html, count=1)


def hashes(html: str) -> set[str]:
    """Return the hashes of the scripts that stand in a page."""
    return {
        _hash(found["body"])
        for found in SCRIPT.finditer(html)
        if " src=" not in found["head"] and "json" not in found["head"]
    }


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def secure_all(site: Path) -> int:
    """Write the policy into every page; return how many pages there are."""
    pages = {path: path.read_text("utf-8") for path in site.rglob("*.html")}
    pages = {path: html for path, html in pages.items() if MARK not in html}
    every = frozenset(one for html in pages.values() for one in hashes(html))
    for path, html in pages.items():
        path.write_text(secure(html, every), encoding="utf-8")
    return len(pages)


def main() -> None:
    """Secure the site that is named."""
    site = ROOT / (sys.argv[1] if sys.argv[1:] else "site")
    count = secure_all(site)
    print(f"a content security policy stands on {count} pages", file=sys.stderr)


if __name__ == "__main__":
    main()
