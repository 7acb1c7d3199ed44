"""Programs in a browser cannot reach the page, its storage, or the network."""

from tests.browser.panel import PAGE, PLAIN, Panel

# What is not there, or is refused in these words.
REFUSED = {
    "storage": (
        "import js\njs.localStorage.setItem('a', 'b')\n",
        "AttributeError: localStorage",
    ),
    "document": (
        "import js\njs.document.body.innerHTML = ''\n",
        "AttributeError: document",
    ),
    "urllib": (
        "from urllib.request import urlopen\nurlopen('ADDRESS')\n",
        "URLError: <urlopen error",
    ),
    "script": (
        "import js\njs.importScripts('ADDRESS')\n",
        "Module scripts don't support importScripts",
    ),
    "text": (
        "import js\njs.eval('import(\"ADDRESS\")')\n",
        "Content Security Policy",
    ),
    "worker": ("import js\njs.Worker.new('ADDRESS')\n", "SecurityError"),
}
# What only the policy keeps from leaving: without it, the same text is heard.
REQUESTS = {
    "request": (
        "import js\nrequest = js.XMLHttpRequest.new()\n"
        "request.open('GET', 'ADDRESS', False)\nrequest.send()\n"
    ),
    "fetch": "import js, time\njs.fetch('ADDRESS')\ntime.sleep(1)\n",
    "socket": (
        "import js, time\n"
        "js.WebSocket.new('ADDRESS'.replace('http', 'ws'))\ntime.sleep(1)\n"
    ),
}
TRIES = 10  # a worker that ends on a busy machine may take a request with it


def reach(page, stranger, codes):
    """Run what reaches for a stranger; return what each printed."""
    panel, printed = Panel(page, PLAIN), {}
    for name, code in codes.items():
        panel.write(code.replace("ADDRESS", stranger.address_ + name))
        assert panel.run() == "done"
        printed[name] = panel.output
    panel.write("print('later')\n")  # by then, a request would have left
    panel.run()
    assert panel.output == "later\n"
    return printed


def test_python_is_refused_storage_page_and_network(page, stranger):
    codes = {name: code for name, (code, _) in REFUSED.items()}
    printed = reach(page, stranger, codes)
    for name, (_, words) in REFUSED.items():
        assert words in printed[name], name
    assert stranger.asked == []
    assert page.evaluate("localStorage.getItem('a')") is None
    assert page.locator("h1").first.is_visible()


def test_no_request_of_python_leaves(page, stranger):
    reach(page, stranger, REQUESTS)
    assert stranger.asked == []


def test_without_the_policy_each_would_leave(open_page, stranger):
    """What the test above counts is not zero by itself."""
    page = open_page(PAGE, bypass_csp=True)
    for name, code in REQUESTS.items():
        for _ in range(TRIES):
            reach(page, stranger, {name: code})
            if f"/{name}" in stranger.asked:
                break
    assert {*stranger.asked} == {f"/{name}" for name in REQUESTS}
