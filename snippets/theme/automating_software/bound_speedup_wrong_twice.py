# Wrong: adds the saved hours to the most that could be.
hours_saved = 5
most_ever_saved = 15

print(f"saved: {hours_saved}, at most: {most_ever_saved}")
