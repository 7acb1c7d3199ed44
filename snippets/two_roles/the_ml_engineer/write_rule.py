# /// script
# requires-python = ">=3.11"
# dependencies = ["scikit-learn"]
#
# [tool.snippet]
# base_rate = "right, if nobody is sent"
# ///

from sklearn.datasets import load_breast_cancer

# region core
data = load_breast_cancer()
largest = data.data[:, list(data.feature_names).index("worst radius")]
malignant = data.target == 0
sent = largest > 17  # the rule, typed after a look at ten rows
# endregion

print("ten rows, radius and M for malignant:")
seen = zip(largest[15:25], malignant[15:25], strict=True)
print(" ".join(f"{radius:.1f}{'M' if ill else ''}" for radius, ill in seen))
print(f"rows: {len(largest)}")
print(f"right: {(sent == malignant).mean():.1%}")
print(f"right, if nobody is sent: {(~malignant).mean():.1%}")
print(f"missed: {(malignant & ~sent).sum()} of {malignant.sum()}")
print(f"alarms in vain: {(sent & ~malignant).sum()} of {(~malignant).sum()}")
