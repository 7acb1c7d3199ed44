# /// script
# requires-python = ">=3.11"
# dependencies = ["scikit-learn"]
# [tool.snippet]
# base_rate = "wines, always the commonest"
# [tool.snippet.draws]
# constant = "SEED"
# values = 30
# ///

from sklearn.datasets import load_breast_cancer, load_wine
from sklearn.dummy import DummyClassifier
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

SEED = 2
models = {
    "naive Bayes": GaussianNB(),
    "nearest neighbours": KNeighborsClassifier(),
    "forest": RandomForestClassifier(10, random_state=SEED),
    "support vectors": SVC(),
}
for data, load in {"wines": load_wine, "tumours": load_breast_cancer}.items():
    X, y = load(return_X_y=True)
    train, test, y_train, y_test = train_test_split(
        X, y, test_size=0.5, random_state=SEED
    )
    for name, model in models.items():
        raw = model.fit(train, y_train).score(test, y_test)
        scaled = make_pipeline(StandardScaler(), model).fit(train, y_train)
        print(f"{data}, {name}, raw: {raw:.0%}")
        print(f"{data}, {name}, scaled: {scaled.score(test, y_test):.0%}")
    constant = DummyClassifier().fit(train, y_train).score(test, y_test)
    print(f"{data}, always the commonest: {constant:.0%}")
