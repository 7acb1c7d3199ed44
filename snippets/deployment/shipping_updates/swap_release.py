import hashlib
import hmac
import json

KEY = b"held by the publisher, and built into each device"


def sign(manifest):
    """Return a code that only a holder of the shared key can make."""
    text = json.dumps(manifest, sort_keys=True).encode()
    return hmac.new(KEY, text, hashlib.sha256).hexdigest()


def describe(version, file):
    """Return the manifest of a release."""
    digest = hashlib.sha256(file).hexdigest()
    return {"version": version, "size": len(file), "sha256": digest}


def judge(installed, manifest, signature, file):
    """Return why a device must not install a release, or else "install"."""
    if not hmac.compare_digest(sign(manifest), signature):
        return "refuse, signature"
    if manifest["version"] <= installed:
        return "refuse, not newer"
    if describe(manifest["version"], file) != manifest:
        return "refuse, size or hash"
    return "install"


old_file, file, bad_file = b"weights, leaky", b"weights, good", b"weights, bad"
old, new, bad = describe(3, old_file), describe(5, file), describe(5, bad_file)
print("as published:", judge(4, new, sign(new), file))
print("half a file:", judge(4, new, sign(new), file[:7]))
print("other weights:", judge(4, new, sign(new), bad_file))
print("edited manifest:", judge(4, bad, sign(new), bad_file))
print("old release, true signature:", judge(4, old, sign(old), old_file))
print("bad release, true signature:", judge(4, bad, sign(bad), bad_file))
