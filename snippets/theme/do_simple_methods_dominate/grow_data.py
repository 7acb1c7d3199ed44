# /// script
# requires-python = ">=3.11"
# dependencies = ["scikit-learn"]
# ///

from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC

pixels, digits = load_digits(return_X_y=True)
for rows in 50, 200, 800:
    models = {"logistic": LogisticRegression(), "support vectors": SVC()}
    wrong = dict.fromkeys(models, 0.0)
    for seed in range(10):
        x, test, y, known = train_test_split(
            pixels / 16, digits % 2, train_size=rows, random_state=seed
        )
        for name, model in models.items():
            wrong[name] += 1 - model.fit(x, y).score(test, known)
    for name, share in wrong.items():
        print(f"{rows} rows, {name}, wrong: {share / 10:.1%}")
