# /// script
# requires-python = ">=3.11"
# dependencies = ["scikit-learn"]
# ///

from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

data = load_breast_cancer()
radius = list(data.feature_names).index("worst radius")
model = make_pipeline(StandardScaler(), LogisticRegression())
print("splits: 10")
for name, factor in ("unit as learned", 1), ("another unit", 10):
    ill = rule_missed = model_missed = outside = rows = 0
    for seed in range(10):
        train, test, known, malignant = train_test_split(
            data.data, data.target == 0, random_state=seed, stratify=data.target
        )
        model.fit(train, known)
        low, high = train.min(axis=0), train.max(axis=0)
        test[:, radius] /= factor  # what somebody upstream now sends
        ill += malignant.sum()
        rule_missed += (malignant & ~(test[:, radius] > 17)).sum()
        model_missed += (malignant & ~model.predict(test)).sum()
        outside += ((test < low) | (test > high)).any(axis=1).sum()
        rows += len(test)
    print(f"{name}, rule misses: {rule_missed} of {ill}")
    print(f"{name}, model misses: {model_missed} of {ill}")
    print(f"{name}, rows outside the learned ranges: {outside / rows:.0%}")
