# /// script
# requires-python = ">=3.11"
# dependencies = ["scikit-learn"]
#
# [tool.snippet]
# base_rate = "right, if nobody is sent"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 30
# ///

from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

SEED = 0  # how the rows are shuffled into five folds

# region core
data = load_breast_cancer()
malignant = data.target == 0
model = make_pipeline(StandardScaler(), LogisticRegression())
folds = StratifiedKFold(n_splits=5, shuffle=True, random_state=SEED)
sent = cross_val_predict(model, data.data, malignant, cv=folds)
# endregion

print(f"measurements used: {data.data.shape[1]}")
print(f"right: {(sent == malignant).mean():.1%}")
print(f"right, if nobody is sent: {(~malignant).mean():.1%}")
print(f"missed: {(malignant & ~sent).sum()} of {malignant.sum()}")
print(f"alarms in vain: {(sent & ~malignant).sum()} of {(~malignant).sum()}")
