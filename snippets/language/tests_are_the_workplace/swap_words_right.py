import re

PATTERNS = {
    r"(?<!<)<(?![<=])": "<=",
    r"(?<!>)>=": ">",
    r"(?<!\w)and(?!\w)": "or",
    r"(?<!\w)or(?!\w)": "and",
}


def mutate(source):
    """Yield each copy of a source with one operator changed."""
    for pattern, new in PATTERNS.items():
        for token in re.finditer(pattern, source):
            yield source[: token.start()] + new + source[token.end() :]


for mutant in mutate("order_ok = member and total >= 50"):
    print(mutant)
