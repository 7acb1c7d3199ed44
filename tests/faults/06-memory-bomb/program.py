data = []
while True:
    data.append(bytes(1 << 28))
