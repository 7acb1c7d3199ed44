# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Add one word to `SWAPS` and to the pattern, and print what `order` gives."
# ///

import re

SWAPS = {"<": "<=", ">=": ">"}


def mutate(source):
    """Yield each copy of a source with one operator changed."""
    for token in re.finditer(r"(?<!<)<(?![<=])|(?<!>)>=", source):
        new = SWAPS[token[0]]
        yield source[: token.start()] + new + source[token.end() :]


for mutant in mutate("order_ok = member and total >= 50"):
    print(mutant)
