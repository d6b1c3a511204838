/** Every page in every language: no half-translated page, no code shown for a word, no Simplified sign in 繁體. */
import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {after, before, test} from "node:test";
import {codelists} from "../../loaders/index.ts";
import {type Session, session, settled} from "./browser.ts";

let open: Session;
before(async () => {
  open = await session();
});
after(() => open?.close());

/** Each page, in each state that shows words of its own, and what is there once it has drawn. */
const q = encodeURIComponent("复议");
const pages: readonly (readonly [path: string, drawn: string])[] = [
  ["/", ".multiples li"],
  ["/report/620100-2020?figure=620100-2020@2589", "dialog .facts"],
  ["/compare", ".plot svg"],
  ["/compare?indicator=mediation.cases,safety.accidents&measure=percapita&chart=bar", ".plot svg"],
  ["/compare?tab=table", ".table tbody td"],
  ["/compare?tab=sources&measure=percapita", ".compare-view h3"],
  ["/indicator/", ".indicator-list li"],
  ["/indicator/mediation.cases", ".codebook-entry"],
  ["/area", ".links"],
  ["/area?area=620524", "#cited tbody td"],
  ["/area?area=620000", ".empty"],
  ["/report/", ".table tbody td"],
  ["/report/371302-2020", ".facts"],
  ["/report/620400-2023?at=1200", ".card"],
  ["/report/620524-2020?layers=figures,rejected,citations,terms,repairs,findings", ".facts"],
  ["/report/621000-2023?source=1&at=1200", ".card"],
  ["/brief/", ".basket"],
  ["/brief/mediation", ".brief-chart .plot svg"],
  ["/search", ".search-result"],
  [`/search?q=${q}`, ".search-result mark"],
  ...["frequency", "collocates", "clusters", "keyness"].map(
    (view) => [`/search?q=${q}&view=${view}`, ".search-result tbody td"] as const
  ),
  ["/citations", ".plot svg"],
  [`/citations?title=${encodeURIComponent("民法典")}`, ".plot svg"],
  ["/changes", ".changes-page .empty"],
  ["/attention", ".plot svg"],
  ["/reuse", ".plot svg"],
  ["/reuse?one=620524-2020&other=620524-2020", ".aligned"],
  ["/quality", ".finding-list tbody td"],
  ["/ledger", ".table tbody td"],
  ["/check", ".check-zone"],
  ["/notebook", ".answer tbody td"],
  ["/dataset", "details.dictionary, details"],
  ["/method", ".rules"]
];

/** Words that stay Chinese in English: those of reports, and what is typed or copied. */
const quoted = "[lang='zh-Hans'], [data-switch], [data-verbatim], pre, code, .cm-editor, script, style";
/** Kept as they are in 繁體. */
const verbatim = "[data-switch], [data-verbatim], pre, code, .cm-editor, textarea, script, style";

/**
 * The words that a reader sees or hears of the page, folded parts unfolded, except those in `left`. The tips of figures are the words of
 * the report.
 */
const words = (left: string) => {
  for (const folded of document.querySelectorAll("details")) folded.open = true;
  const seen: string[] = [document.querySelector(".report-text.reading, .reader") ? "" : document.title];
  for (const part of document.querySelectorAll("header, main, footer, dialog[open]")) {
    for (const element of part.querySelectorAll("*")) {
      if (element.closest(left) || !element.checkVisibility()) continue;
      const spoken = [
        "aria-label",
        "placeholder",
        "alt",
        ...(element.matches(".figure-row, .row-open") ? [] : ["title"])
      ];
      for (const name of spoken) seen.push(element.getAttribute(name) ?? "");
      for (const node of element.childNodes) if (node instanceof Text) seen.push(node.data);
    }
  }
  return seen.filter((text) => text.trim()).join("\n");
};

/** The complaints that `found` leaves on each page, in one browser page. */
async function complaints(lang: string, left: string, found: (text: string, path: string) => readonly string[]) {
  const {page} = await open.visit(`/method?lang=${lang}`);
  const all: Record<string, string[]> = {};
  for (const [path, drawn] of pages) {
    await page.goto(`${open.site.origin}${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
    await settled(page);
    await page.locator(drawn).first().waitFor({state: "attached"});
    const wrong = [...new Set(found(await page.evaluate(words, left), path))];
    if (wrong.length) all[path] = wrong;
  }
  await page.context().close();
  return all;
}

test("in English no page has Chinese but words of reports", async () => {
  assert.deepEqual(await complaints("en", quoted, (text) => text.match(/.{0,20}[\u3400-\u9fff]+.{0,10}/g) ?? []), {});
});

test("in Traditional Chinese no page has a sign that only Simplified text has", async () => {
  // Big5 holds the signs of Traditional text.
  const big5 = new TextDecoder("big5");
  const traditional = new Set<string>();
  for (let lead = 0xa4; lead <= 0xf9; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) traditional.add(big5.decode(Uint8Array.of(lead, trail)));
  // The remark on a repaired variant names it.
  const variants = new Set(readFileSync("data/lexicons/variants.csv", "utf8").match(/^[\u4e00-\u9fff]/gm));
  const simplified = (text: string) =>
    (text.match(/[\u4e00-\u9fff]/g) ?? []).filter((sign) => !traditional.has(sign) && !variants.has(sign));
  assert.deepEqual(simplified("繁體、里程、后土、汇"), ["汇"]);
  assert.deepEqual(await complaints("hant", verbatim, simplified), {});
});

test("in Chinese no page shows a code or a message's key for a word", async () => {
  const codes = new Set(Object.values(codelists).flatMap((list) => Object.keys(list)));
  const keys = new Set(Object.keys(JSON.parse(readFileSync("src/messages/zh.json", "utf8"))));
  const shown = (text: string, path: string) =>
    // The notebook's results are values of the tables.
    path === "/notebook"
      ? []
      : (text.match(/(?<![.\w])[a-z][\w.-]*\w/g) ?? []).filter((word) => codes.has(word) || keys.has(word));
  assert.deepEqual(await complaints("zh", quoted.replace("[lang='zh-Hans'], ", ""), shown), {});
});

test("the switch keeps what was chosen, and the choice goes along to other pages", async () => {
  const {page} = await open.visit("/compare?tab=table");
  await page.locator("[data-switch='en']").click();
  await page.waitForURL(/lang=en/);
  assert.match(page.url(), /tab=table/);
  assert.ok(await page.getByRole("heading", {name: "Compare", exact: true}).isVisible());
  // The heading stands in the page in every language; the window is named by a script.
  await page.waitForFunction(() => document.title === "Compare · Fazhi Atlas");
  await page.getByRole("link", {name: "Overview"}).click();
  await page.waitForURL(/\/\?.*lang=en/);
});
