# region core
def convert(text):
    """Turn a text into the value that it looks like."""
    if text.lower() in ("yes", "no", "true", "false"):
        return text.lower() in ("yes", "true")
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return text


# endregion
settings = {
    "host": "shop",
    "port": "8080",
    "timeout": "2.5",
    "country": "no",
    "version": "1.10",
    "postcode": "04109",
    "commit": "1234e5",
    "release": "2026_11",
}
lost = {}
for name, text in settings.items():
    if str(value := convert(text)) != text:
        lost[name] = f"{text} became {value}"
print(f"as written: {len(settings) - len(lost)} of {len(settings)}")
for name, change in lost.items():
    print(f"{name}: {change}")
