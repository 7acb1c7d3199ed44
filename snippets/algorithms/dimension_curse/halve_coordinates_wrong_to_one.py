# Wrong: goes on until a single point is left.
cuts = {8_192: 13, 8_388_608: 23, 8_589_934_592: 33}
never_cut = 735
