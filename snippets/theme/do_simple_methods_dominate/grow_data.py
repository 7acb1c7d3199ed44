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

SEED = 11
pixels, digits = load_digits(return_X_y=True)
for rows in 50, 200, 800:
    x, test, y, known = train_test_split(
        pixels / 16, digits, train_size=rows, random_state=SEED
    )
    for model, labels, name in (
        (LogisticRegression(), y % 2, "logistic, odd or even"),
        (LogisticRegression(), y, "logistic, which digit"),
        (SVC(), y % 2, "support vectors, odd or even"),
        (SVC(), y, "support vectors, which digit"),
    ):
        told = model.fit(x, labels).predict(test) % 2
        wrong = (told != known % 2).mean()
        print(f"{rows} rows, {name}, wrong: {wrong:.1%}")
