# Wrong: takes only lower-case letters for parts of a name.
import re

SWAPS = {"<": "<=", ">=": ">", "and": "or", "or": "and"}


def mutate(source):
    """Yield each copy of a source with one operator changed."""
    # \b: a word of its own, so that the `or` of `order` stays what it is. Nor
    # is the `<` of `<=` and `<<` a token of its own.
    pattern = r"(?<!<)<(?![<=])|(?<!>)>=|(?<![a-z])(?:and|or)(?![a-z])"
    for token in re.finditer(pattern, source):
        new = SWAPS[token[0]]
        yield source[: token.start()] + new + source[token.end() :]


for mutant in mutate("order_ok = member and total >= 50"):
    print(mutant)
