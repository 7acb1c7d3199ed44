# /// script
# requires-python = ">=3.11"
# dependencies = ["scikit-learn"]
#
# [tool.snippet]
# base_rate = "always benign, right"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 30
# ///

from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

SEED = 2

X, y = load_breast_cancer(return_X_y=True)
train, test, known, answers = train_test_split(X, y, random_state=SEED)
model = make_pipeline(StandardScaler(), LogisticRegression()).fit(train, known)
expected = model.predict_proba(test)[:, 1]
swapped, gap, rare = test.copy(), test.copy(), test.copy()
# region core
swapped[:, [0, 2]] = test[:, [2, 0]]  # mean radius and mean perimeter
gap[:, 26] = 0  # the worst concavity, which nobody sent
rare[::20, 26] = 0  # or which one row in twenty lacks
# endregion

print(f"right as learned: {(model.predict(test) == answers).mean():.0%}")
print(f"always benign, right: {answers.mean():.0%}")
for name, served in (
    ("32-bit floats", test.astype("float32")),
    ("rounded", test.round(1)),  # to one decimal
    ("columns swapped", swapped),
    ("missing as 0", gap),
    ("rarely missing", rare),
):
    # region core
    chance = model.predict_proba(served)[:, 1]
    # endregion
    lost = ((expected > 0.5) == answers).mean()
    lost -= ((chance > 0.5) == answers).mean()
    print(f"{name}, accuracy lost: {100 * lost:.1f} points")
    # region core
    for least in 0.001, 0.01, 0.1:
        moved = (abs(chance - expected) > least).mean()
        print(f"{name}, chances moved by {least}: {moved:.0%}")
    error = train.std(axis=0) / len(served) ** 0.5
    shift = abs(served.mean(axis=0) - train.mean(axis=0)) > 5 * error
    print(f"{name}, means that moved: {shift.sum()} of 30")
    strange = (served < train.min(axis=0)) | (served > train.max(axis=0))
    # endregion
    print(f"{name}, rows out of range: {strange.any(axis=1).mean():.0%}")
