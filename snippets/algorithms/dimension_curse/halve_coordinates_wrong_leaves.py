# Wrong: counts the leaves, not the cuts on the way to one.
cuts = {8_192: 1_024, 8_388_608: 1_048_576, 8_589_934_592: 1_073_741_824}
never_cut = 0
