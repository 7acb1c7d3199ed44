# Wrong: each row is thought to keep something of its own.
not_zero = 1
answers = 30

print(f"{not_zero} numbers, {answers} answers")
