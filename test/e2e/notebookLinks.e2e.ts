/** Links, scripts and specifications that somebody else wrote. */
import assert from "node:assert/strict";
import {readdirSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {after, before, test} from "node:test";
import type {Page} from "playwright-core";
import {type Session, session} from "./browser.ts";
import {link, opened, runAll, settledStatus, sql, statusOf} from "./notebookLink.ts";

let open: Session;
before(async () => {
  open = await session();
});
after(() => open?.close());

/** The page answers within the time of a test, whatever a worker is at. */
const isAwake = async (page: Page) => assert.equal(await page.evaluate(() => 1 + 1), 2);

test("cells of a link wait for Run, and leave the reader's own notebook as it is", async () => {
  const {page} = await open.visit("/notebook");
  await settledStatus(page);
  await page.locator(".cell .cm-content").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText("SELECT 1 AS mine");
  await page.waitForURL(/mine/);
  const own = () => page.evaluate(() => localStorage.getItem("fazhi.notebooks"));
  const before = await own();
  assert.match(before!, /mine/);
  await page.goto(open.site.origin + link([sql("SELECT 2 AS theirs"), {kind: "arquero", text: "return q1;"}]));
  await page.locator(".cell").nth(1).waitFor();
  await page.waitForTimeout(1500);
  assert.equal(await statusOf(page).textContent(), "");
  assert.equal(await page.locator(".answer *").count(), 0);
  await runAll(page);
  assert.match(await settledStatus(page, 1), /^1 行/);
  await page.getByRole("button", {name: "＋ SQL"}).click();
  await page.waitForTimeout(600);
  assert.equal(await own(), before);
  await page.getByRole("button", {name: "存为我的笔记本"}).click();
  await page.waitForFunction(() => localStorage.getItem("fazhi.notebooks")!.includes("theirs"));
  await page.context().close();
});

test("a result is cut in the engine: long values, many columns, many bytes", async () => {
  const columns = Array.from({length: 201}, (_, i) => `${i} AS c${i}`).join(", ");
  const page = await opened(open, [
    sql("SELECT repeat('数', 50000000) AS long"),
    sql(`SELECT ${columns}`),
    sql("SELECT repeat('x', 100000) AS wide, * FROM range(9000)"),
    {kind: "arquero", text: "return aq.table({text: ['x'.repeat(3e7)]});"},
    {
      kind: "arquero",
      text: "return aq.table(Object.fromEntries(Array.from({length: 300}, (_, i) => ['c' + i, [i]])));"
    },
    {kind: "arquero", text: "postMessage({names: ['x'], rows: [['x'.repeat(6e7)]]}); await new Promise(() => {});"}
  ]);
  await runAll(page);
  const longest = () =>
    page.evaluate(() =>
      Math.max(...[...document.querySelectorAll(".answer td")].map((cell) => cell.textContent!.length))
    );
  assert.match(await settledStatus(page, 0), /^1 行/);
  assert.match(await settledStatus(page, 1), /未能完成/);
  assert.match(await settledStatus(page, 2), /只取前 1\d\d 行/);
  assert.match(await settledStatus(page, 3), /^1 行/);
  assert.match(await settledStatus(page, 4), /未能完成/);
  assert.match(await settledStatus(page, 5), /未能完成/);
  assert.ok((await longest()) < 500_000);
  await page.context().close();
});

test("a script or a chart that never ends leaves the page awake, and can be stopped", async () => {
  const endless = [
    {
      mark: "point",
      transform: [{calculate: "test(regexp('^(a+)+$'), 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')", as: "x"}]
    },
    {mark: "point", encoding: {x: {field: "range", type: "quantitative", axis: {tickCount: 1e8}}}},
    {mark: "bar", encoding: {x: {field: "range", type: "quantitative", bin: {step: 1e-7}}, y: {aggregate: "count"}}},
    {mark: "point", encoding: {facet: {field: "range", type: "nominal"}, x: {field: "range", type: "quantitative"}}}
  ];
  for (const chart of endless) {
    const page = await opened(open, [sql("SELECT * FROM range(10000)", chart)]);
    await runAll(page);
    await page.locator(".picture").waitFor();
    await page.waitForTimeout(1000);
    await isAwake(page);
    const stop = page.locator(".picture").getByRole("button", {name: "停止"});
    if (await stop.count()) await stop.click();
    await page
      .locator(".picture")
      .getByText(/已停止|Invalid|memory|length|超过/)
      .first()
      .waitFor();
    assert.equal(await page.locator("iframe").count(), 0);
    await page.context().close();
  }
  const page = await opened(open, [{kind: "arquero", text: "for (;;);"}]);
  await runAll(page);
  await page.waitForTimeout(500);
  await isAwake(page);
  await page.locator(".cell-bar").getByRole("button", {name: "停止"}).click();
  assert.match(await settledStatus(page), /已停止/);
  assert.equal(await page.locator("iframe").count(), 0);
  await page.context().close();
});

test("a specification that reaches out of its chart is refused, and draws nothing into the page", async () => {
  const bound = {
    params: [{name: "p", value: "Session expired", bind: {input: "text", element: "body"}}],
    mark: "point",
    encoding: {x: {field: "range", type: "quantitative"}}
  };
  for (const chart of [
    bound,
    {layer: [bound]},
    {mark: {type: "point", href: "https://example.com/"}},
    {mark: "image", encoding: {url: {field: "range"}}},
    {mark: "point", usermeta: {embedOptions: {}}}
  ]) {
    const page = await opened(open, [sql("SELECT * FROM range(3)", chart)]);
    await runAll(page);
    await settledStatus(page);
    await page.locator("[role=tabpanel] [role=alert]").waitFor();
    assert.match(
      (await page.locator("[role=tabpanel] [role=alert]").textContent())!,
      /不能有“(bind|href|url|usermeta)”/
    );
    assert.equal(await page.locator(".vega-bind, body > form, .picture a").count(), 0);
    await page.context().close();
  }
});

/** A page of another origin. */
async function elsewhere(body: string) {
  const server = createServer((_, response) =>
    response.writeHead(200, {"Content-Type": "text/html; charset=utf-8"}).end(`<!doctype html>${body}`)
  );
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const page = await open.blank();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  return {page, close: () => server.close()};
}

test("a sandbox page runs nothing in the origin of the site", async () => {
  const pages = readdirSync("dist/_file/vendor").filter((file) => file.endsWith(".html"));
  assert.ok(pages.length > 0);
  const script = "onmessage = async () => { await caches.open('harm'); postMessage({answer: self.origin}); }";
  for (const file of pages) {
    const address = `${open.site.origin}/_file/vendor/${file}`;
    const {page, close} = await elsewhere("<p>An article</p>");
    const answer = await page.evaluate(
      async ({address, script}) => {
        const heard: unknown[] = [];
        addEventListener("message", ({data}) => heard.push(data));
        const frame = Object.assign(document.createElement("iframe"), {src: address});
        document.body.append(frame);
        const other = window.open(address);
        for (let i = 0; i < 20; i++) {
          await new Promise((resolve) => setTimeout(resolve, 100));
          for (const target of [other, frame.contentWindow]) target?.postMessage({script, input: {}, results: {}}, "*");
        }
        return heard;
      },
      {address, script}
    );
    assert.deepEqual(answer, [], address);
    const harmed = await page.context().newPage();
    await harmed.goto(open.site.origin);
    assert.equal(await harmed.evaluate(() => caches.has("harm")), false);
    close();
    await page.context().close();
  }
});
