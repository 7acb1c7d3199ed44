# Wrong: halves the whole week, of which writing is a part.
hours_saved = 20
most_ever_saved = 20

print(f"saved: {hours_saved}, at most: {most_ever_saved}")
