rules = {
    "nightly report": (
        41_000 * 256,
        "Divide neighbours: each doubling of the rows multiplies the steps by"
        " the same factor, and from 4,000 to 16,000 are two doublings",
    ),
    "import": (
        9_000 * 16,
        "Its steps for each row never change, so ask how many a row costs",
    ),
    "lookup": (
        42,
        "Subtract neighbours instead of dividing them: a doubling adds, which"
        " is how a logarithm grows",
    ),
}
for name, (right, hint) in rules.items():
    assert steps[name] == right, (
        f"For '{name}' you wrote {steps[name]:,}, which does not continue the three"
        f" counts. {hint}."
    )
