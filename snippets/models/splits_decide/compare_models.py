# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# draws = "no: it shuffles three times, and prints that this moves a score little"
# base_rate = "no: shuffle_folds prints it, for the same images"
# ///

import numpy as np
from sklearn.datasets import load_digits
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold, cross_val_score
from sklearn.naive_bayes import MultinomialNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

X, y = load_digits(return_X_y=True)
models = {
    "SVC": SVC(gamma=0.001),
    "1-NN": KNeighborsClassifier(n_neighbors=1),
    "Logistic": make_pipeline(StandardScaler(), LogisticRegression()),
    "LDA": LinearDiscriminantAnalysis(),
    "Naive Bayes": MultinomialNB(),
}
mixed = [KFold(n_splits=5, shuffle=True, random_state=s) for s in range(3)]
cuts = [KFold(n_splits=5), *mixed]
# region core
error = [
    [100 - 100 * cross_val_score(model, X, y, cv=cut).mean() for cut in cuts]
    for model in models.values()
]
# endregion
contiguous, *shuffles = np.transpose(error)
shuffled = np.mean(shuffles, axis=0)
for name, a, b in zip(models, shuffled, contiguous):
    print(f"{name}: {a:.1f}% shuffled, {b:.1f}% contiguous, x {b / a:.1f}")

shift, noise = contiguous - shuffled, np.ptp(shuffles, axis=0)
print(f"shift between splits: {shift.min():.1f} to {shift.max():.1f} points")
print(f"range over {len(shuffles)} shuffles: at most {noise.max():.1f} points")
for k in (3, 5):
    print(f"first {k}, mean shift: {shift[:k].mean():.1f} points")
    print(f"first {k}, shuffled spread: {np.ptp(shuffled[:k]):.1f} points")
    print(f"first {k}, contiguous spread: {np.ptp(contiguous[:k]):.1f} points")
same = list(np.argsort(shuffled)) == list(np.argsort(contiguous))
print(f"same order under both splits: {'yes' if same else 'no'}")
