import assert from "node:assert/strict";
import {after, before, test} from "node:test";
import {type Session, session} from "./browser.ts";

let open: Session;
before(async () => {
  open = await session();
});
after(() => open?.close());

/** What a reader sees of the page, report text and the findings, which quote it, left out. */
const words = () =>
  [...document.querySelectorAll("main, header, footer")]
    .map((part) => {
      const copy = part.cloneNode(true) as HTMLElement;
      for (const text of copy.querySelectorAll("[lang='zh-Hans'], [data-switch], .findings")) text.remove();
      for (const hidden of copy.querySelectorAll(
        document.documentElement.lang === "en" ? "[lang='zh']" : "[lang='en']"
      ))
        hidden.remove();
      return copy.textContent;
    })
    .join(" ");

for (const path of [
  "/",
  "/compare",
  "/indicator/",
  "/indicator/mediation.cases",
  "/area",
  "/report/",
  "/report/621000-2023"
]) {
  test(`${path} in English has no Chinese but report text`, async () => {
    const {page} = await open.visit(`${path}?lang=en`);
    await page.waitForTimeout(500);
    const chinese = (await page.evaluate(words)).match(/[\u4e00-\u9fff]+/g) ?? [];
    assert.deepEqual([...new Set(chinese)], []);
  });

  test(`${path} in Traditional Chinese has no Simplified sign`, async () => {
    const {page} = await open.visit(`${path}?lang=hant`);
    await page.waitForTimeout(500);
    const simplified = (await page.evaluate(words)).match(/[总览较县报图数个标来护实识发]/g) ?? [];
    assert.deepEqual(simplified, []);
  });
}

test("the switch keeps what was chosen, and the choice goes along to other pages", async () => {
  const {page} = await open.visit("/compare?tab=table");
  await page.locator("[data-switch='en']").click();
  await page.waitForURL(/lang=en/);
  assert.match(page.url(), /tab=table/);
  assert.ok(await page.getByRole("heading", {name: "Compare", exact: true}).isVisible());
  await page.getByRole("link", {name: "Overview"}).click();
  await page.waitForURL(/\/\?.*lang=en/);
});
