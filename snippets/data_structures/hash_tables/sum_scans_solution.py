# The key in place k takes k comparisons: 1 + 2 + ... + 1,000. Five hundred
# pairs of 1,001 each. A set takes one for each key, 1,000 in all.
comparisons_in_all = 500 * 1_001

print(f"my answer: {comparisons_in_all:,}")
