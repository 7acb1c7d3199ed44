# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "no: a gain is counted from the constant answer, which has none"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import numpy as np
from sklearn import datasets
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler, StandardScaler
from sklearn.svm import SVC
from sklearn.tree import DecisionTreeClassifier

SEED = 17
names = "iris", "wine", "breast_cancer", "diabetes", "digits"
tables = [getattr(datasets, f"load_{name}")(return_X_y=True) for name in names]
body, progress = tables[3]
tables[3] = body, (progress > np.median(progress)).astype(int)
linear = LogisticRegression(max_iter=1000)
freer = LogisticRegression(C=10, max_iter=1000)  # regularised less
models = {
    "logistic regression": make_pipeline(StandardScaler(), linear),
    "logistic, other scaling": make_pipeline(MinMaxScaler(), linear),
    "logistic, other scaling, C=10": make_pipeline(MinMaxScaler(), freer),
    "support vectors": make_pipeline(StandardScaler(), SVC()),
    "forest": RandomForestClassifier(30, random_state=SEED),
}
gains = []
for table in tables:
    halves = train_test_split(*table, test_size=0.5, random_state=SEED)
    x, test, y, known = halves
    # region core
    right = [model.fit(x, y).score(test, known) for model in models.values()]
    # endregion
    tree = DecisionTreeClassifier(max_leaf_nodes=10, random_state=SEED)
    fit = [tree.fit(x[:, [j]], y).score(x[:, [j]], y) for j in range(len(x.T))]
    best = [int(np.argmax(fit))]  # the one column that suits training best
    # region core
    right.append(tree.fit(x[:, best], y).score(test[:, best], known))
    usual = np.bincount(known).max() / len(known)
    gains.append((np.array(right) - usual) / (max(right) - usual))
    # endregion
for name, share in zip([*models, "one column"], np.mean(gains, axis=0)):
    print(f"{name}, share of the gain: {share:.0%}")
first = sum(gain[0] == 1 for gain in gains)
print(f"logistic regression, first or level: {first} of {len(gains)}")
