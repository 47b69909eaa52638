"""Accessibility of every page of a folder, by axe in a real browser. usage: check-axe.py FOLDER

Light and dark, 320 and 1280 pixels wide; WCAG 2.0 to 2.2, A and AA, and best practice. Also: at 320 pixels nothing
scrolls sideways, and no page asks for anything outside the folder.
"""

import functools
import http.server
import shutil
import sys
import threading
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


def serve(folder):
    handler = functools.partial(Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def check(page, address, outside):
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        for width in (320, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            page.goto(address)
            place = f"{address} ({scheme}, {width} px)"
            results = Axe().run(page, options={"runOnly": {"type": "tag", "values": RULES}})
            for violation in results.response["violations"]:
                nodes = "; ".join(" ".join(map(str, node["target"])) for node in violation["nodes"][:3])
                yield f"{place}: {violation['id']}: {violation['help']} [{nodes}]"
            overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            if width == 320 and overflow > 0:
                yield f"{place}: scrolls sideways by {overflow} px"
    for request in sorted(set(outside)):
        yield f"{address}: asks for {request}"
    outside.clear()


def main(folder):
    server = serve(folder)
    root = f"http://127.0.0.1:{server.server_address[1]}/"
    pages = sorted(path.relative_to(folder).as_posix() for path in Path(folder).rglob("*.html"))
    found = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        # Our own policy forbids what axe puts into a page; the policy itself is not on trial here.
        page = browser.new_context(bypass_csp=True, reduced_motion="reduce").new_page()
        outside = []
        page.on("request", lambda request: outside.append(request.url)
                if not request.url.startswith((root, "data:")) else None)
        for path in pages:
            found += check(page, root + path, outside)
        browser.close()
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
