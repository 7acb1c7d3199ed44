week, writing = 40, 10
hours_saved = writing - writing / 2
most_ever_saved = float(writing)

print(f"saved: {hours_saved}, at most: {most_ever_saved}")
