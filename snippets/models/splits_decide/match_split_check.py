rules = [
    (
        "shuffled KFold",
        "in production these writers are known, so their other images should be in "
        "training. Ask whether your split hides a writer, or a later day",
    ),
    (
        "GroupKFold or StratifiedGroupKFold",
        "in production none of a writer's images is in the training data. Picture "
        "one writer's images under your split",
    ),
    (
        "TimeSeriesSplit",
        "on a Monday only the past is known. Compare the newest training row with "
        "the oldest test row under your split",
    ),
    (
        "StratifiedGroupKFold",
        "no hospital may be on both sides, and every fold needs enough of the rare "
        "cases. Ask which of the two your split leaves to luck",
    ),
]
names = {one for name, _ in rules for one in name.split(" or ")}
assert len(answers) == len(rules), (
    f"You have {len(answers)} entries, and {len(rules)} are due, one for each "
    "question: write each answer after its own question."
)
for (question, answer), (name, hint) in zip(answers.items(), rules):
    assert answer in names, (
        f"For '{question}' the answer is {answer!r}, and one of the four names is "
        "due. Ask what will be new in production."
    )
    assert answer in name.split(" or "), (
        f"For '{question}' you chose {answer}: {hint}."
    )
