"""Accessibility of every page of some folders, by axe in a real browser.

    check-axe.py FOLDER...

The chapters of an unzipped EPUB are pages too. Each page is looked at light and dark, 320 and 1280 pixels wide, by axe's rules for WCAG 2.0 to 2.2, A and AA,
and its best practice. Besides: at 320 pixels nothing scrolls sideways; the browser has nothing to complain about
(the Content-Security-Policy is in force); and no page asks for anything outside its folder.
"""

import asyncio
import functools
import http.server
import os
import shutil
import sys
import threading
from pathlib import Path

import axe_playwright_python
from playwright.async_api import async_playwright

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
    "preload": False,
}
STATES = [(scheme, width) for scheme in ("light", "dark") for width in (320, 1280)]
RUN = """rules => axe.run(rules).then(({violations}) => violations.flatMap(({id, help, nodes}) =>
    nodes.map(node => `${id}: ${help}: ${node.target.join(" ")}`)))"""
BROWSERS = ["chromium", "chromium-browser", "google-chrome"]
MAC_BROWSER = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"

# How far the page can be scrolled sideways, and what sticks out of it most.
OVERFLOW = """() => {
    const page = document.documentElement, over = page.scrollWidth - page.clientWidth;
    if (over <= 0) return null;
    const edge = element => element.getBoundingClientRect().right;
    const widest = [...document.body.querySelectorAll("*")].reduce((a, b) => edge(b) > edge(a) ? b : a);
    return `scrolls sideways by ${over} px, because of ${widest.outerHTML.slice(0, 80)}`;
}"""


class Quiet(http.server.SimpleHTTPRequestHandler):
    extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map, ".xhtml": "application/xhtml+xml"}

    def log_message(self, *arguments):
        pass


def serve(folder):
    handler = functools.partial(Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_address[1]}/"


async def check(browser, root, path):
    """The findings on one page, each with the states in which it was found."""
    found = {}

    def note(finding, state=None):
        found.setdefault(finding, []).append(state)

    context = await browser.new_context(reduced_motion="reduce")
    page = await context.new_page()
    complaints = []
    page.on("console", lambda message: complaints.append(message) if message.type == "error" else None)
    page.on("pageerror", lambda error: note(f"script: {error}"))
    page.on("request", lambda request: None if request.url.startswith((root, "data:", "blob:"))
            else note(f"asks for {request.url}"))
    await page.goto(root + path)
    # Counted before axe comes in: what it does to the page itself may well be against the page's policy.
    for complaint in list(complaints):
        note(f"browser: {complaint.text} {complaint.location.get('url', '').removeprefix(root)}".strip())
    await page.evaluate(AXE)
    for scheme, width in STATES:
        state = f"{scheme} {width} px"
        await page.emulate_media(color_scheme=scheme)
        await page.set_viewport_size({"width": width, "height": 900})
        for violation in await page.evaluate(RUN, RULES):
            note(violation, state)
        overflow = await page.evaluate(OVERFLOW) if width == 320 else None
        if overflow:
            note(overflow, state)
    await context.close()
    return found


async def check_all(places):
    executable = next(filter(None, map(shutil.which, [os.environ.get("CHROMIUM", ""), *BROWSERS])), MAC_BROWSER)
    turns = asyncio.Semaphore(os.cpu_count() or 1)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])

        async def take(folder, root, path):
            async with turns:
                return f"{folder}/{path}", await check(browser, root, path)

        return await asyncio.gather(*(take(*place) for place in places))


def main(folders):
    places = []
    for folder in folders:
        root = serve(folder)
        pages = sorted(page.relative_to(folder).as_posix() for page in Path(folder).rglob("*.*")
                       if page.suffix in (".html", ".xhtml"))
        places += [(folder, root, page) for page in pages]
    if not places:
        sys.exit(f"no pages in {' '.join(folders) or 'nothing'}")
    clean = True
    for page, found in asyncio.run(check_all(places)):
        for finding, states in found.items():
            clean = False
            where = "" if None in states or len(states) == len(STATES) else f" [{', '.join(states)}]"
            print(f"{page}: {finding}{where}")
    return 0 if clean else 1


if __name__ == "__main__":
    sys.exit(main([folder.rstrip("/") for folder in sys.argv[1:]]))
