/** Notebooks opened from links. */
import {deflateRawSync} from "node:zlib";
import type {Page} from "playwright-core";
import type {Session} from "./browser.ts";

/** A cell as a link has it. */
interface Cell {
  readonly kind: "sql" | "arquero";
  readonly text: string;
  readonly chart?: object;
}

/** The address of a notebook, as a link has it. */
export const link = (cells: readonly Cell[]) => {
  const written = cells.map(({kind, text, chart}) => ({kind, text, chart: chart ? JSON.stringify(chart) : ""}));
  return `/notebook?cells=${deflateRawSync(JSON.stringify(written)).toString("base64url")}`;
};
export const sql = (text: string, chart?: object): Cell => ({kind: "sql", text, ...(chart && {chart})});
export const runAll = (page: Page) => page.getByRole("button", {name: "全部运行"}).first().click();
export const statusOf = (page: Page, nth = 0) => page.locator(".cell-bar [role=status]").nth(nth);
export const settledStatus = async (page: Page, nth = 0) => {
  await page.waitForFunction((n) => {
    const text = document.querySelectorAll(".cell-bar [role=status]")[n]?.textContent ?? "";
    return text !== "" && !text.startsWith("正在");
  }, nth);
  return (await statusOf(page, nth).textContent())!;
};
export const opened = async (open: Session, cells: readonly Cell[]) => {
  const {page} = await open.visit(link(cells));
  await page
    .locator(".cell")
    .nth(cells.length - 1)
    .waitFor();
  return page;
};
