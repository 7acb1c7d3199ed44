layers = ([5.0, -1.0, 0.0], [2.0, 0.5, 4.0], [1.0, -3.0, 2.0], 0.25)
folded, constant = fold(*layers)
for row in ([0.0, 0.0, 0.0], [7.0, 1.0, 4.0], [-2.0, 3.5, 100.0]):
    wanted = predict_layered(row, *layers)
    got = sum(w * x for w, x in zip(folded, row)) + constant
    assert abs(got - wanted) < 1e-9, (
        f"For {row} the layers give {wanted:.3f} and the folded model {got:.3f}."
        " Write out weight times (value - shift) / scale: what multiplies the"
        " value, and what is left that no value changes?"
    )
