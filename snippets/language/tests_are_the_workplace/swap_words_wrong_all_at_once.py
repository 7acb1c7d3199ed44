# Wrong: one mutant in which every word is exchanged.
import re

SWAPS = {"<": "<=", ">=": ">", "and": "or", "or": "and"}


def mutate(source):
    """Yield each copy of a source with one operator changed."""
    # \b: a word of its own, so that the `or` of `order` stays what it is. Nor
    # is the `<` of `<=` and `<<` a token of its own.
    pattern = r"(?<!<)<(?![<=])|(?<!>)>=|\band\b|\bor\b"
    yield re.sub(pattern, lambda token: SWAPS[token[0]], source)


for mutant in mutate("order_ok = member and total >= 50"):
    print(mutant)
