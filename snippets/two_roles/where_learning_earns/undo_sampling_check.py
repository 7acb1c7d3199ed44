from random import Random

_rng = Random(3)
_cases = [(10, 990, 0.1), (5, 5, 0.5), (40, 60, 0.01), (20, 980, 1)]
for _ in range(20):
    _cases.append(
        (_rng.randrange(1, 500), _rng.randrange(1, 500), _rng.random())
    )
for _clicks, _others, _share in _cases:
    _learned = _clicks / (_clicks + _share * _others)
    _true = _clicks / (_clicks + _others)
    _got = undo_sampling(_learned, _share)
    assert abs(_got - _true) < 1e-9, (
        f"Of {_clicks + _others} views {_clicks} had a click: {_true:.3f}. With"
        f" {_share:.0%} of the others kept, the sample has {_learned:.3f}, and you make"
        f" that {_got:.3f}. How many views without a click stood behind each one?"
    )
for _edge in (0, 1, 0.0, 1.0):
    try:
        _got = undo_sampling(_edge, 0.1)
    except (ValueError, ZeroDivisionError, OverflowError) as _error:
        raise AssertionError(
            f"A chance of {_edge} ends in a {type(_error).__name__}: {_error}. Its odds"
            " or its logit are not finite. It stays what it is; ask for it first."
        ) from None
    assert abs(_got - _edge) < 1e-9, (
        f"A chance of {_edge} stays {_edge}: no share of the views changes it, and your"
        f" function makes it {_got}."
    )
