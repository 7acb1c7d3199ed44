# Wrong: takes the limit for infinite, since the tool could be faster still.
hours_saved = 5
most_ever_saved = 40

print(f"saved: {hours_saved}, at most: {most_ever_saved}")
