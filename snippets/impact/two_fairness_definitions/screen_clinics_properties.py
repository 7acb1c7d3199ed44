from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

count = st.integers(0, 20)


@given(count, count, count, count)
def ppv_counts_people(tn, fp, fn, tp):
    ill, healthy = fn + tp, tn + fp
    if ill and healthy:
        ppv = find_ppv(
            Fraction(ill, ill + healthy),
            Fraction(fn, ill),
            Fraction(fp, healthy),
        )
        if fp + tp:
            assert abs(ppv - Fraction(tp, fp + tp)) < 1e-9
        else:
            assert ppv is None


@given(st.integers(0, 50), st.integers(0, 50))
def half_are_right_there(fnr, fpr):
    fnr, fpr = fnr / 50, fpr / 50
    base = find_even_base(fnr, fpr)
    if fpr == 0 or fnr == 1:
        assert base is None
    else:
        assert abs(find_ppv(base, fnr, fpr) - 0.5) < 1e-9


ppv_counts_people()
half_are_right_there()
