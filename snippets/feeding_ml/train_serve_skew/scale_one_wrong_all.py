# Wrong: the row is taken as it came.
not_zero = 30
answers = 30

print(f"{not_zero} numbers, {answers} answers")
