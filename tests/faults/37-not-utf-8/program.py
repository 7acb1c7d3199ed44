total = 3
print("grüße")
