# region core
# Three years, as published. "Which of them are software engineers?" is not
# a question about the labour market.
applications, systems = 643_830, 373_510  # May 2013, employees only
merged, programmers, web = 1_847_900, 185_700, 199_400  # 2020
# endregion
print(f"2013, applications: {applications:,}")
print(f"2013, with systems software: {applications + systems:,}")
print(f"2020, with testers: {merged:,}")
print(f"2020, and programmers: {merged + programmers:,}")
print(f"2020, and web and design: {merged + programmers + web:,}")

before = {"developers": 1_692_100, "both": 1_897_100}  # 2023
after = {"developers": 1_693_800, "both": 1_895_500}  # 2024
for who, jobs in after.items():
    print(f"2023 to 2024, {who}: {jobs - before[who]:+,}")
testers = [year["both"] - year["developers"] for year in (before, after)]
print(f"2023 to 2024, testers: {testers[1] - testers[0]:+,}")
print(f"both, as a share: {after['both'] / before['both'] - 1:+.2%}")
# The same two years in the survey, employees only.
print(f"2023 to 2024, developers in the survey: {1_654_440 - 1_656_880:+,}")

# The survey's own standard errors for May 2025: 0.6% and 2.3%.
for who, jobs, error in (
    ("developers", 1_687_890, 0.006),
    ("testers", 186_740, 0.023),
):
    print(f"standard error, {who}: {jobs * error:,.0f}")
