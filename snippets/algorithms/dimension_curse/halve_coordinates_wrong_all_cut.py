# Wrong: believes that a billion points are enough for 768 coordinates.
cuts = {8_192: 10, 8_388_608: 20, 8_589_934_592: 30}
never_cut = 0
