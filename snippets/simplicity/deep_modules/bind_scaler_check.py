model = train([10.0, 20.0, 30.0, 40.0], [1.0, 2.0, 3.0, 4.0])
try:
    one = model([20.0])
except ZeroDivisionError:
    one = None
assert one is not None, (
    "A batch of one value ended in a division by zero. A single value has no"
    " spread: whose spread did the model learn with?"
)
assert abs(one[0] - 2.0) < 1e-9, (
    f"Trained on targets that are a tenth of the values, the model predicts"
    f" {one[0]:.2f} for 20. It multiplies a slope learned on scaled values with"
    " something else: who scales, and with which mean?"
)
batch = model([20.0, 40.0, 100.0])
assert abs(batch[0] - one[0]) < 1e-9, (
    f"For 20 the model predicts {one[0]:.2f} alone and {batch[0]:.2f} beside 40"
    " and 100. A prediction must not depend on who else is in the batch."
)
other = train([0.0, 1.0], [5.0, 7.0])
kept = [model([20.0])[0], other([1.0])[0]]
assert max(abs(kept[0] - 2.0), abs(kept[1] - 7.0)) < 1e-9, (
    "After a second model was trained, the two no longer agree with their own"
    " data. Each has to keep a scaler of its own, not one that they share."
)
