for points, found in cuts.items():
    assert 8 * 2**found == points
assert never_cut + cuts[8_589_934_592] == 768
