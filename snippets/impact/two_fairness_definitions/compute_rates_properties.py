from hypothesis import given
from hypothesis import strategies as st

count = st.integers(0, 50)


@given(count, count, count, count)
def rates_agree_with_the_people(tn, fp, fn, tp):
    rates = compute_rates(tn, fp, fn, tp)
    for name, part, rest in [
        ("base rate", fn + tp, tn + fp),
        ("PPV", tp, fp),
        ("FPR", fp, tn),
        ("FNR", fn, tp),
    ]:
        if part + rest:
            assert abs(rates[name] * (part + rest) - part) < 1e-9
        else:
            assert rates[name] is None
    if tp and tn:  # the identity of the page
        base, ppv = rates["base rate"], rates["PPV"]
        forced = base / (1 - base) * (1 - ppv) / ppv * (1 - rates["FNR"])
        assert abs(forced - rates["FPR"]) < 1e-9


rates_agree_with_the_people()
