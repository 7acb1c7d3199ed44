# An occupation has 80,000 jobs. The projection says that it grows by 10%
# in ten years, and has 9,000 openings a year.
jobs, growth, openings = 80_000, 0.10, 9_000

# How many openings a year are there because somebody leaves?
# Growth of a decade, in one year; the rest replaces people.
leaving = 8_200

print(f"openings left by somebody: {leaving:,.0f} a year")
