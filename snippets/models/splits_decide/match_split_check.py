rules = [
    (
        "shuffled KFold",
        "in production these writers are known, so hiding a writer from "
        "training would answer a harder question than the one asked",
    ),
    (
        "GroupKFold or StratifiedGroupKFold",
        "picture one writer's images under your split: in production none of "
        "them is in the training data, so may some be there in the test",
    ),
    (
        "TimeSeriesSplit",
        "compare the newest training row with the oldest test row: on a Monday "
        "only one order of the two is possible, and a split must ensure it",
    ),
    (
        "StratifiedGroupKFold",
        "two things must hold at once: no hospital on both sides, and enough "
        "of the rare cases in every fold to measure anything",
    ),
]
names = {one for name, _ in rules for one in name.split(" or ")}
assert len(answers) == len(rules), (
    f"There are {len(rules)} questions, and {len(answers)} have an answer: write "
    "each answer after its own question, and leave the questions as they are."
)
for (question, answer), (name, hint) in zip(answers.items(), rules):
    assert answer in names, (
        f"For '{question}' the answer is {answer!r}, which is none of the "
        "four names. Ask what will be new in production, then choose the "
        "split whose test fold is new in the same way."
    )
    assert answer in name.split(" or "), (
        f"For '{question}' you chose {answer}: {hint}."
    )
