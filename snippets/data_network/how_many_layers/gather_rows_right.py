def serve(requests, predict, most):
    """Fill one batch at a time, noting for each row whose it is."""
    answers = [[] for _ in requests]
    waiting, owners = [], []

    def send():
        for owner, answer in zip(owners, predict(list(waiting))):
            answers[owner].append(answer)
        waiting.clear()
        owners.clear()

    for owner, rows in enumerate(requests):
        for row in rows:
            waiting.append(row)
            owners.append(owner)
            if len(waiting) == most:
                send()
    if waiting:
        send()
    return answers


print(serve([[1, 2], [3]], lambda rows: [2 * row for row in rows], most=8))
