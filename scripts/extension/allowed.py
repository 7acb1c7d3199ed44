"""What may stand in an article: elements, attributes, classes, styles.

What is not listed here is refused, whoever wrote it. A contributor's own markup may
hold less than what our blocks make, and a figure holds what a figure needs.
"""

import re

from scripts.model.html import words

# On every element of a page.
EVERYWHERE = words("class id lang title")
# What Markdown, its extensions and the reference make, with attributes of its own.
PAGE: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        words(
            "b blockquote br caption cite code dd del dfn div dl dt em figcaption"
            " figure h1 h2 h3 h4 h5 h6 hr i ins kbd li mark p pre q s samp small"
            " span strong sub summary sup table tbody tfoot thead tr u ul var"
        ),
        frozenset(),
    ),
    "a": words("href"),
    "abbr": frozenset(),
    # Made a link when the whole site is there.
    "autoref": words("identifier optional hover backlink-type backlink-anchor"),
    "details": words("open"),
    "div": words("data-progress data-read-list data-tabs"),
    "img": words("src alt width height loading"),
    "input": words("type name checked"),
    "label": words("for"),
    "ol": words("start type"),
    "td": words("style colspan rowspan"),
    "th": words("style colspan rowspan scope"),
}
# What only our blocks make.
OURS: dict[str, frozenset[str]] = {
    **PAGE,
    "a": words("href download data-verdict data-section"),
    "aside": words("aria-label"),
    "div": words(
        "data-snippet data-run data-source data-check data-packages data-bytes"
        " data-measured data-knobs role aria-label"
        " data-guess data-page data-label data-value data-answer data-low data-high"
        " data-scale data-unit data-choices data-field data-guesses data-fields"
    ),
    "details": words("open data-search-exclude"),
    "fieldset": frozenset(),
    "figure": words("data-search-exclude"),
    "input": words("type name value checked"),
    "legend": frozenset(),
    "pre": words("tabindex role aria-label"),
    "progress": words("value max aria-label"),
    "span": words(
        "tabindex data-spread data-linenos data-of data-label data-form"
    ),
    "tr": words("data-verdict data-section"),
}
FIGURE = words(
    "svg circle clippath defs desc ellipse g image line lineargradient path polygon"
    " polyline radialgradient rect stop symbol text title tspan use"
)
DRAWING = words(
    "clip-path clip-rule cx cy d dx dy fill fill-opacity fill-rule font-family"
    " font-size font-style font-weight fx fy gradienttransform gradientunits height"
    " href id offset opacity points preserveaspectratio r role rx ry spreadmethod"
    " stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset"
    " stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width"
    " style text-anchor transform version viewbox width x x1 x2 xlink:href xmlns"
    " xmlns:xlink y y1 y2"
)
TOLD = words("aria-label")  # a figure's words
NAMESPACES = words("http://www.w3.org/2000/svg http://www.w3.org/1999/xlink")
STYLES = words(
    "clip-path fill fill-opacity fill-rule font font-family font-size font-stretch"
    " font-style font-variant font-weight letter-spacing line-height max-width"
    " min-width mix-blend-mode opacity stop-color stop-opacity stroke stroke-dasharray"
    " stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit"
    " stroke-opacity stroke-width text-align text-anchor"
)
# Neither an address nor an escape: `url(#…)` leads to another part of the figure.
DRAWN = re.compile(
    r"(?:url\(#[\w.-]+\)|(?!url)[\w\s#%.,'\"()+-])*", re.ASCII | re.I
)
PICTURE = re.compile(r"#[\w.-]+|data:image/png;base64,[A-Za-z0-9+/=\s]+")
COLUMN = re.compile(r"text-align: ?(left|center|right);?")
ID = re.compile(r"(?!__)[\w.:-]+")  # two dashes below are the theme's
NAME = re.compile(r"[\w./: -]*")  # MkDocs writes it into a link as it is
TAB = re.compile(r"__tabbed_\d+(_\d+)?")

# Classes that a page may give, those that Markdown and the reference give, and
# those of the tokens in a program.
CLASSES = words(
    "assumed lead md-button opening progress routes surprise"
    " admonition admonition-title note question tip warning"
    " tabbed-alternate tabbed-block tabbed-content tabbed-labels tabbed-set"
    " code filename footnote footnote-backref footnote-ref headerlink highlight"
    " highlighttable hll inlinehilite linenodiv linenos normal"
    " autorefs autorefs-internal field-body first mkdocstrings-source"
)
PATTERNS = re.compile(r"doc|(doc|language)-[\w+-]+|[a-z][a-z0-9]{0,2}")
OUR_CLASSES = re.compile(
    r"(bibliography|building-blocks|checked|citation|claims?|drawn|exercise|figure"
    r"|guess|ledger|measured|outcomes|part|provenance|snippet|sources|timings"
    r"|trial|verdicts?)"
    r"(-[a-z-]+)?"
)
