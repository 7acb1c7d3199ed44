# Wrong: changes the first of equal operators, each time.
import re

SWAPS = {"<": "<=", ">=": ">", "and": "or", "or": "and"}


def mutate(source):
    """Yield each copy of a source with one operator changed."""
    # \b: a word of its own, so that the `or` of `order` stays what it is. Nor
    # is the `<` of `<=` and `<<` a token of its own.
    pattern = r"(?<!<)<(?![<=])|(?<!>)>=|\band\b|\bor\b"
    for token in re.finditer(pattern, source):
        new = SWAPS[token[0]]
        yield source.replace(token[0], new, 1)


for mutant in mutate("order_ok = member and total >= 50"):
    print(mutant)
