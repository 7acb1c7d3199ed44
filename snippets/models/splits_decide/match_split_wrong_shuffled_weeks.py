# Wrong: lets a forecast learn from the weeks after it.

# A test fold should be new in the way that production will be new.
answers = {
    # Nothing is new but the image.
    "How well will it read more digits by our thirteen writers?": (
        "shuffled KFold"
    ),
    # The writer is new.
    "How well will it read digits by people it never saw?": "GroupKFold",
    # The time is new: training must end before the test begins.
    "How well will it forecast next week's sales each Monday?": (
        "shuffled KFold"
    ),
    # The hospital is new, and each fold needs its share of rare cases.
    "Does it find a 1-in-100 disease in hospitals it never saw?": (
        "StratifiedGroupKFold"
    ),
}

answered = sum(answer != "" for answer in answers.values())
print(f"answered: {answered} of {len(answers)}")
