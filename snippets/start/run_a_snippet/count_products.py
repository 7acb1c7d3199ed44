# /// script
# requires-python = ">=3.11"
# dependencies = ["scikit-learn"]
#
# [tool.snippet]
# draws = "no: it counts products, and no draw changes how many there are"
# base_rate = "no: it trains a model only to count, and scores nothing"
# ///

from sklearn.datasets import load_digits
from sklearn.neural_network import MLPClassifier
from sklearn.neural_network import _multilayer_perceptron as network

ENOUGH = 4 * 65_536  # multiplications from which OpenBLAS takes more threads
multiply, sizes = network.safe_sparse_dot, []


# region core
def _count(left, right, **options):
    sizes.append(left.shape[0] * left.shape[1] * right.shape[1])
    return multiply(left, right, **options)


network.safe_sparse_dot = _count  # every matrix product of the training
# endregion
pixels, digits = load_digits(return_X_y=True)
for batch in 32, 200:
    sizes.clear()
    model = MLPClassifier(
        hidden_layer_sizes=(64,), batch_size=batch, random_state=0
    )
    for _ in range(10):
        model.partial_fit(pixels / 16, digits, classes=range(10))
    # region core
    large = sum(size > ENOUGH for size in sizes)
    # endregion
    print(f"batch of {batch}, products: {len(sizes):,}")
    print(f"batch of {batch}, multiplications in the largest: {max(sizes):,}")
    print(f"batch of {batch}, worth a second thread: {large}")
