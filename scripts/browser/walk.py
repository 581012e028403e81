"""Walks through the pages of a running server as a reader without a mouse does.

Usage: walk.py URL PICTURES

Search, facet, release, person, timeline, CSV: by Tab, Enter and Space alone, in a narrow and in a
wide window. Every page is looked at by axe-core; the console must stay empty; nothing may scroll
sideways. Exit code 1 and a list when something is wrong.
"""

import base64
import csv
import io
import pathlib
import sys
import tempfile
import time

from axe_core_python.selenium import Axe
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

QUERY = "bupati"
WIDTHS = {"wide": (1280, 900), "narrow": (320, 700)}
SERIOUS = {"serious", "critical"}


class Walk:
    """One walk in a window of one size."""

    def __init__(self, url, pictures, size):
        self.url, self.pictures, self.size = url, pictures, size
        self.faults = []
        self.downloads = pathlib.Path(tempfile.mkdtemp())
        options = webdriver.ChromeOptions()
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"):
            options.add_argument(argument)
        language = "id" if size == "wide" else "en"
        options.add_experimental_option("prefs", {"intl.accept_languages": language})
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.browser = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
        self.browser.set_page_load_timeout(30)
        self.resize(WIDTHS[size][1])
        self.command(
            "Browser.setDownloadBehavior", behavior="allow", downloadPath=str(self.downloads))

    def command(self, name, **parameters):
        return self.browser.execute_cdp_cmd(name, parameters)

    def resize(self, height):
        self.command(
            "Emulation.setDeviceMetricsOverride", width=WIDTHS[self.size][0], height=height,
            deviceScaleFactor=1, mobile=False)

    def theme(self, name):
        self.command(
            "Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": name}])

    def expect(self, holds, words):
        if not holds:
            self.faults.append(f"{self.size}: {words} ({self.browser.current_url})")
        return holds

    def one(self, selector):
        found = self.browser.find_elements(By.CSS_SELECTOR, selector)
        return found[0] if found else None

    def open(self, path):
        self.browser.get(self.url + path)

    def press(self, *keys):
        actions = ActionChains(self.browser)
        for key in keys:
            actions.send_keys(key)
        actions.perform()

    def tab_to(self, selector, most=300):
        """Presses Tab until an element is focused that the selector matches."""
        for _ in range(most):
            self.press(Keys.TAB)
            focused = self.browser.switch_to.active_element
            if self.browser.execute_script("return arguments[0].matches(arguments[1])", focused, selector):
                style = self.browser.execute_script(
                    "const s = getComputedStyle(arguments[0]);"
                    "return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0", focused)
                self.expect(style, f"the focus on {selector} is not seen")
                return focused
        self.expect(False, f"{selector} is not reached by Tab")
        return None

    def enter(self, selector):
        """Goes to what a link leads to, by the keyboard."""
        if self.tab_to(selector) is None:
            return False
        before = self.browser.current_url
        self.press(Keys.ENTER)
        for _ in range(100):
            if self.browser.current_url != before:
                break
            time.sleep(0.05)
        return self.expect(self.browser.current_url != before, f"Enter on {selector} leads nowhere")

    def look(self, name):
        """What must hold on every page; `name` is the picture's."""
        for entry in self.browser.get_log("browser"):
            self.faults.append(f"{self.size}: console: {entry['message']}")
        width = self.browser.execute_script(
            "return [document.documentElement.scrollWidth, window.innerWidth]")
        self.expect(width[0] <= width[1], f"scrolls sideways: {width[0]} of {width[1]} pixels")
        for theme in ("dark", "light"):
            self.theme(theme)
            time.sleep(0.1)
            for violation in Axe().run(self.browser)["violations"]:
                if violation["impact"] in SERIOUS:
                    nodes = [node["html"][:160] for node in violation["nodes"][:3]]
                    self.faults.append(
                        f"{self.size}, {theme}: {violation['id']}: {violation['help']} {nodes}"
                        f" ({self.browser.current_url})")
        if name:
            self.picture(name)

    def picture(self, name, height=None):
        body = self.browser.execute_script("return document.documentElement.scrollHeight")
        self.resize(min(body, height or (1500 if self.size == "narrow" else 1100)))
        self.browser.execute_script("window.scrollTo(0, 0)")
        shot = self.command("Page.captureScreenshot", format="png")
        suffix = "-320" if self.size == "narrow" else ""
        (self.pictures / f"{name}{suffix}.png").write_bytes(base64.b64decode(shot["data"]))
        self.resize(WIDTHS[self.size][1])

    def search(self):
        self.open("/")
        self.look("start")
        self.press(Keys.TAB)
        skip = self.browser.switch_to.active_element
        self.expect("skip" in (skip.get_attribute("class") or ""), "Tab does not begin at the skip link")
        if self.tab_to("#q"):
            self.press(QUERY, Keys.ENTER)
            time.sleep(0.5)
        self.expect("q=" + QUERY in self.browser.current_url, "Enter does not search")
        self.expect(self.one(".hit h3 a"), "nothing is found")
        self.look("search")

    def facet(self):
        if self.enter("#facets .facet ul a:not([aria-current])"):
            self.expect(self.one(".chips a"), "no chip for the active facet")
            self.look("facet")

    def release(self):
        if not self.enter(".hit h3 a"):
            return
        self.look("release")
        box = self.tab_to("#layer-person")
        if box:
            weight = "return getComputedStyle(document.querySelector('.text .l-person')).fontWeight"
            on = self.browser.execute_script(weight)
            self.press(Keys.SPACE)
            off = self.browser.execute_script(weight)
            self.expect(on != off, "Space does not hide the layer of people")
            self.press(Keys.SPACE)

    def person(self):
        if self.enter("a.l-person, .entities a[href^='/person/']"):
            self.expect(self.one("table tbody tr"), "no table of offices")
            self.expect(self.one("svg"), "no picture")
            self.look("person")

    def table(self):
        link = self.tab_to("footer a[href*='.csv']")
        if not link:
            return
        self.press(Keys.ENTER)
        for _ in range(100):
            found = [p for p in self.downloads.iterdir() if p.suffix == ".csv"]
            if found:
                rows = list(csv.reader(io.StringIO(found[0].read_text("utf-8"))))
                self.expect(len(rows) > 1 and len(set(map(len, rows))) == 1, "the CSV is no table")
                return
            time.sleep(0.05)
        self.expect(False, "no CSV arrives")

    def others(self):
        """Pages beside the walk."""
        links = self.browser.find_elements(By.CSS_SELECTOR, "a[href]")
        paths = [link.get_dom_attribute("href") for link in links]
        for kind in ("position", "organization", "place"):
            path = next((p for p in paths if p.startswith(f"/{kind}/")), None)
            if path:
                self.open(path)
                self.look(kind)
        for path, name in (("/quotes?q=", "quotes"), ("/lookup", "lookup"), ("/help?lang=en", "help"),
                           ("/series", "series")):
            self.open(path)
            self.look(name)

    def run(self):
        try:
            self.search()
            self.facet()
            self.release()
            self.person()
            self.table()
            self.others()
        finally:
            self.browser.quit()
        return self.faults


def main():
    url, pictures = sys.argv[1].rstrip("/"), pathlib.Path(sys.argv[2])
    pictures.mkdir(parents=True, exist_ok=True)
    faults = [fault for size in WIDTHS for fault in Walk(url, pictures, size).run()]
    for fault in dict.fromkeys(faults):
        print("browser:", fault, file=sys.stderr)
    print(f"browser: {len(faults)} faults in {len(WIDTHS)} walks", file=sys.stderr)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
