# Wrong: gives the hours that are left, not the hours saved.
hours_saved = 35
most_ever_saved = 30

print(f"saved: {hours_saved}, at most: {most_ever_saved}")
