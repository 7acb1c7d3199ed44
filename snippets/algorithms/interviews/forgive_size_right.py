def forgive_size(budget):
    """Let the list grow by one number until its pairs no longer fit."""
    size = 1
    while size * (size + 1) // 2 <= budget:
        size += 1
    return size


print(forgive_size(45))
