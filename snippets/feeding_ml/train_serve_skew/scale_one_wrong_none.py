# Wrong: no answer at all is not what a model of zeros gives.
not_zero = 0
answers = 0

print(f"{not_zero} numbers, {answers} answers")
