# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "For each question, finish the sentence: in production, … will be new."
# ///

# After each question write one of four names: "shuffled KFold",
# "GroupKFold", "StratifiedGroupKFold" or "TimeSeriesSplit".
answers = {
    "How well will it read more digits by our thirteen writers?": "",
    "How well will it read digits by people it never saw?": "",
    "How well will it forecast next week's sales each Monday?": "",
    "Does it find a 1-in-100 disease in hospitals it never saw?": "",
}

answered = sum(answer != "" for answer in answers.values())
print(f"answered: {answered} of {len(answers)}")
