# Wrong: one answer is taken for one class, and two are counted.
not_zero = 0
answers = 2

print(f"{not_zero} numbers, {answers} answers")
