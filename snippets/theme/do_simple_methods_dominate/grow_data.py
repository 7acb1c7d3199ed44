# /// script
# requires-python = ">=3.11"
# dependencies = ["scikit-learn"]
#
# [tool.snippet]
# base_rate = "no: odd digits are half of all, so a constant is wrong for half"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC

SEED = 4
pixels, digits = load_digits(return_X_y=True)
# Both are regularised less than by default: these images are clean.
models = {
    "logistic": LogisticRegression(C=10, max_iter=1000),
    "support vectors": SVC(C=10),
}
for rows in 50, 200, 800:
    x, test, y, known = train_test_split(
        pixels / 16, digits, train_size=rows, random_state=SEED
    )
    for kind, model in models.items():
        for asked, labels in ("odd or even", y % 2), ("which digit", y):
            told = model.fit(x, labels).predict(test) % 2
            wrong = (told != known % 2).mean()
            print(f"{rows} rows, {kind}, {asked}, wrong: {wrong:.1%}")
