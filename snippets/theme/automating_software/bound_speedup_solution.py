# A tool saves at most the time of what it touches (Amdahl's argument). Past a
# factor of two, most of what there is to win here has been won.
hours_saved = 5
most_ever_saved = 10

print(f"saved: {hours_saved}, at most: {most_ever_saved}")
