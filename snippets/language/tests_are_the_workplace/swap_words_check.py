for source, wanted in {
    "a and b": ["a or b"],
    "a or b": ["a and b"],
    "(a)or(b)": ["(a)and(b)"],
    "a and b and c": ["a or b and c", "a and b or c"],
    "a<b": ["a<=b"],
    "": [],
    "a < b or c >= d": [
        "a <= b or c >= d",
        "a < b and c >= d",
        "a < b or c > d",
    ],
}.items():
    made = list(mutate(source))
    assert len(made) == len(wanted), (
        f"`{source}` gave {len(made)} mutants and should give {len(wanted)}: one for"
        " each operator that can be changed. Which token is not looked for?"
    )
    assert sorted(made) == sorted(wanted), (
        f"`{source}` gave {made}. Each mutant differs in one operator only, and"
        " `and` and `or` stand in for one another."
    )
for name in ("order < 3", "brand < 3", "either_or < and_2", "or2 < ORand"):
    made = list(mutate(name))
    assert len(made) == 1, (
        f"`{name}` has one operator and gave {len(made)} mutants. Some of them"
        " change letters inside a name: say where a word begins and ends."
    )
for name in ("a <= 3", "a << 3", "a <<= 3", "a >>= 3", "a > 3"):
    made = list(mutate(name))
    assert made == [], (
        f"`{name}` gave {made}. It has no operator of the four that are exchanged:"
        " part of another one was taken for it, so what comes out may not be Python."
    )
