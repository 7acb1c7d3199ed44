"""Open this copy of the guide from a server on this machine, and on no other."""

import webbrowser
from functools import partial
from http.server import HTTPServer, SimpleHTTPRequestHandler
from pathlib import Path

handler = partial(SimpleHTTPRequestHandler, directory=Path(__file__).parent)
with HTTPServer(("127.0.0.1", 0), handler) as server:
    address = f"http://127.0.0.1:{server.server_port}/index.html"
    print(f"The guide is at {address} until you press Ctrl+C.")
    webbrowser.open(address)
    server.serve_forever()
