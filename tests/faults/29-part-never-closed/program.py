# part: sums
print("sum: 3")
