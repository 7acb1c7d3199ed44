import hmac
import json
from hashlib import sha256

KEY = b"held by the publisher, and built into each device"


def sign(manifest):
    """Return a code that only a holder of the shared key can make."""
    text = json.dumps(manifest, sort_keys=True).encode()
    return hmac.new(KEY, text, sha256).hexdigest()


def describe(version, file, product="camera"):
    """Return the manifest of a release."""
    digest = sha256(file).hexdigest()
    return {"product": product, "version": version, "sha256": digest}


def judge(installed, manifest, signature, file):
    """Return why a camera must not install a release, or else "install"."""
    # region core
    if not hmac.compare_digest(sign(manifest), signature):
        return "refuse, signature"
    if manifest["product"] != "camera":
        return "refuse, other product"
    if manifest["version"] <= installed:
        return "refuse, not newer"
    whole = manifest["sha256"] == sha256(file).hexdigest()
    return "install" if whole else "refuse, hash"
    # endregion


new, old, bad = describe(5, b"good"), describe(3, b"leaky"), describe(6, b"bad")
door, back = describe(9, b"open", "door"), describe(7, b"good")
print("half the file:", judge(4, new, sign(new), b"go"))
print("edited manifest:", judge(4, bad, sign(new), b"bad"))
print("other product, true signature:", judge(4, door, sign(door), b"open"))
print("old release, true signature:", judge(4, old, sign(old), b"leaky"))
print("bad release, true signature:", judge(5, bad, sign(bad), b"bad"))
print("way back to 5:", judge(6, new, sign(new), b"good"))
print("way back, 5 published as 7:", judge(6, back, sign(back), b"good"))
