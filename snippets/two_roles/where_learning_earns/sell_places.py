# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
#
# [tool.snippet]
# base_rate = "no: the area under the curve of a constant is one half"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 30
# ///

import numpy as np
from sklearn.metrics import roc_auc_score

SEED = 0
rng = np.random.default_rng(SEED)
logit = rng.normal(size=(10_000, 5))  # synthetic: places, five ads for each
worth = rng.lognormal(0, 0.5, logit.shape)  # of a click, to who pays
luck = rng.random(logit.shape)
row = np.arange(len(logit))


def sell(true, said):
    """Return who wins each place, and what is paid and promised for it."""
    # region core
    bid = said * worth
    won = row, bid.argmax(axis=1)
    second = np.sort(bid, axis=1)[:, -2]
    got = (true * worth)[won].sum()
    by_click = (second / said[won] * true[won]).sum()
    promised = said[won].sum() / true[won].sum()
    paid = second.sum() / got, bid[won].sum() / got, by_click / got
    # endregion
    return won[1], got, promised, paid


for name, base in ("rare clicks", -3), ("frequent clicks", 0):
    true = 1 / (1 + np.exp(-(base + logit)))
    click = luck < true
    print(f"{name}, of 100 views: {100 * true.mean():.0f}")
    usual, most, *_ = sell(true, true)  # before: a model without a fault
    for what, scale in ("right", 1), ("halved", 0.5):
        said = 1 / (1 + np.exp(-scale * (base + logit)))
        won, got, promised, paid = sell(true, said)
        area = roc_auc_score(click.ravel(), said.ravel())
        print(f"{name}, {what}, AUC: {area:.2f}")
        print(f"{name}, {what}, other winners: {np.mean(won != usual):.0%}")
        print(f"{name}, {what}, of the value: {got / most:.0%}")
        print(f"{name}, {what}, promised for a click: {promised:.2f}")
        print(f"{name}, {what}, paid by view: {paid[0]:.2f}")
        print(f"{name}, {what}, paid by view, first price: {paid[1]:.2f}")
        print(f"{name}, {what}, paid by click: {paid[2]:.2f}")
