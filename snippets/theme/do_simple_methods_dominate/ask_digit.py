# /// script
# requires-python = ">=3.11"
# dependencies = ["scikit-learn"]
# ///

from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict

pixels, digits = load_digits(return_X_y=True)
odd = digits % 2
model = LogisticRegression(max_iter=2000)
wrong = {"asked whether it is odd": [], "asked which digit it is": []}
for seed in range(3):
    folds = StratifiedKFold(n_splits=5, shuffle=True, random_state=seed)
    direct = cross_val_predict(model, pixels / 16, odd, cv=folds)
    digit = cross_val_predict(model, pixels / 16, digits, cv=folds)
    for name, said in zip(wrong, (direct, digit % 2), strict=True):
        wrong[name].append((said != odd).mean())
for name, shares in wrong.items():
    print(f"{name}, wrong: {sum(shares) / 3:.1%}")
print(f"numbers in the model: {65} and {650}")
