import assert from "node:assert/strict";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {after, before, test} from "node:test";
import {type Session, session} from "./browser.ts";

let open: Session;
before(async () => {
  open = await session();
});
after(() => open?.close());

const mark = ".plot [role='graphics-symbol']";

/** The markup that a chart's menu gives. */
async function markupOf(path: string): Promise<{markup: string; words: string}> {
  const {page, complaints} = await open.visit(path);
  await page.waitForSelector(`.compare-view ${mark}`);
  const words = await page.locator(".compare-view .plot").textContent();
  await page.locator(".downloads summary").click();
  await page.getByRole("button", {name: "嵌入"}).click();
  const markup = await page.locator("dialog.embed textarea").inputValue();
  await page.getByRole("button", {name: "关闭"}).click();
  // The dialog's own closing event comes after the click.
  await page.locator("dialog.embed").waitFor({state: "detached"});
  assert.deepEqual(complaints, []);
  await page.context().close();
  return {markup, words: words!};
}

/** A page of another origin that holds `markup`. */
async function elsewhere(markup: string) {
  const server = createServer((_, response) =>
    response
      .writeHead(200, {"Content-Type": "text/html; charset=utf-8"})
      .end(`<!doctype html><h1>An article</h1>${markup}`)
  );
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const page = await open.blank();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  return {page, close: () => server.close()};
}

for (const path of ["/compare", "/compare?chart=bar&area=620100,621000", "/indicator/legal_aid.cases"]) {
  test(`a chart of ${path} stands in a page of another origin as it stood here, alone`, async () => {
    const {markup, words} = await markupOf(path);
    const {page, close} = await elsewhere(markup);
    const frame = page.frameLocator("iframe");
    await frame.locator(`.embedded ${mark}`).first().waitFor();
    assert.equal(await frame.locator(".embedded .plot").textContent(), words);
    assert.ok(await frame.locator(".embedded figcaption p").isVisible());
    assert.ok(await frame.locator(".embedded .source").isVisible());
    for (const gone of ["#observablehq-header", "#observablehq-footer", ".compare-controls", ".tabs", "h1"])
      assert.equal(await frame.locator(`${gone}:visible`).count(), 0, gone);
    const [full] = await Promise.all([page.context().waitForEvent("page"), frame.locator(".full-page").click()]);
    assert.doesNotMatch(full.url(), /embed=/);
    await full.waitForSelector(`.compare-view ${mark}`);
    assert.equal(await full.locator(".compare-view .plot").textContent(), words);
    close();
    await page.context().close();
  });
}

test("a frame has the height of its content, wherever the page around it is narrow, and the theme that its address asks for", async () => {
  const {markup} = await markupOf("/compare.html");
  assert.match(markup, /<script src="[^"]*\/embed\.js" async><\/script>/);
  for (const width of [1000, 340]) {
    const dark = markup.replace("&amp;embed=", "&amp;theme=dark&amp;embed=");
    const {page, close} = await elsewhere(`<div style="width:${width}px">${dark}</div>`);
    const frame = page.frameLocator("iframe");
    await frame.locator(`.embedded ${mark}`).first().waitFor();
    assert.equal(await frame.locator("html").getAttribute("data-theme"), "dark");
    const fits = async () => {
      const content = await frame.locator("main").evaluate((main) => Math.ceil(main.getBoundingClientRect().bottom));
      return Math.abs((await page.locator("iframe").evaluate(({clientHeight}) => clientHeight)) - content) <= 2;
    };
    for (let tries = 0; tries < 40 && !(await fits()); tries++) await page.waitForTimeout(100);
    assert.ok(await fits(), `${width} pixels`);
    close();
    await page.context().close();
  }
});

test("the address of a frame says which indicator, so that it means the same when there are more data", async () => {
  const {markup} = await markupOf("/compare");
  assert.match(markup, /\?indicator=[\w.]+&amp;lang=zh&amp;embed=fazhi-/);
});
