"""How large the preview is, and how soon a browser paints it and answers to a search:
.venv/bin/python tests/measure/paint.py [FACTS]
"""

import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

RUNS = 9
TIMES = """() => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    const [page] = performance.getEntriesByType("navigation");
    const field = document.querySelector("[name=q]");
    const search = (words) => {
        const begin = performance.now();
        field.value = words;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        document.body.offsetHeight;
        return performance.now() - begin;
    };
    return [paint.startTime, page.loadEventEnd, search("paris"), search("paris 1933")];
}"""
NAMES = ("first paint", "loaded", "first search", "next search")


def main() -> None:
    facts = [str(Path(one).resolve()) for one in sys.argv[1:2]] or [
        str(Path(__file__).parents[2] / "facts" / "international-workers-aid")
    ]
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        page = Path(folder, "page.html")
        command = [sys.executable, "-m", "factfile", "preview", *facts, "-o", str(page)]
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
        taken = []
        for _ in range(RUNS):
            browser = playwright.chromium.launch(
                executable_path="/usr/bin/chromium",
                args=["--no-sandbox", "--disable-dev-shm-usage"],
            )
            screen = browser.new_page(viewport={"width": 1200, "height": 900})
            screen.goto(page.as_uri())
            # A paint is known a little after it.
            screen.wait_for_timeout(500)
            taken.append(screen.evaluate(TIMES))
            browser.close()
        print(f"{'size':14}{page.stat().st_size / 1e6:8.2f} MB")
        for name, times in zip(NAMES, zip(*taken, strict=True), strict=True):
            print(f"{name:14}{statistics.median(times):8.0f} ms")


if __name__ == "__main__":
    main()
