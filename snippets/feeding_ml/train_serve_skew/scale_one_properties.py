from statistics import fmean, pstdev

rows = [
    [(row + 1) * (column - 14.5) ** 3 for column in range(30)]
    for row in range(50)
]
scaled = {
    tuple((v - fmean([v])) / (pstdev([v]) or 1) for v in row) for row in rows
}
assert len(scaled) == answers
assert all(sum(value != 0 for value in row) == not_zero for row in scaled)
