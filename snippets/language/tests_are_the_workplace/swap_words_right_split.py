import re

SWAPS = {"<": "<=", ">=": ">", "and": "or", "or": "and"}


def mutate(source):
    """Yield each copy of a source with one operator changed."""
    # Cut into words, runs of signs, and what lies between.
    pieces = re.findall(r"\w+|[<>=]+|[^\w<>=]+", source)
    for place, piece in enumerate(pieces):
        if piece in SWAPS:
            before, after = pieces[:place], pieces[place + 1 :]
            yield "".join([*before, SWAPS[piece], *after])


for mutant in mutate("order_ok = member and total >= 50"):
    print(mutant)
