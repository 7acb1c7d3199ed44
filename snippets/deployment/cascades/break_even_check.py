for cheap, dear in ((1, 50), (1, 2), (3, 4)):
    share = break_even(cheap, dear)
    cascade = cheap + share * dear
    assert abs(cascade - dear) < 1e-9, (
        f"at {share:.0%} passed on, a cascade of {cheap} and {dear} costs "
        f"{cascade:.2f} a request, and the dear model alone {dear}: all requests "
        "pay the cheap one first, whoever answers them in the end."
    )
