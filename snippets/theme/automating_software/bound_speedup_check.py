assert None not in (hours_saved, most_ever_saved), (
    "An answer is still None. The tool touches 10 of the 40 hours. What is left of"
    " them when they are done at twice the speed?"
)
assert hours_saved != 20, (
    f"You say {hours_saved} hours, half of the week. The tool halves the writing alone:"
    " how many of the 40 hours is that?"
)
assert hours_saved == 5, (
    f"You say {hours_saved} hours. Ten hours of writing, done twice as fast, take how"
    " long? The rest of the week stays as it is."
)
assert most_ever_saved == 10, (
    f"You say {most_ever_saved} hours. A tool cannot save more than the hours that it"
    " touches, however fast it is: that part of the week is the limit."
)
