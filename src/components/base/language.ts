/** The reader's language, fixed while a page is open: switching it loads the page again at the same state. */
import {FileAttachment} from "observablehq:stdlib";
import type zh from "../../messages/zh.json";
import {address} from "./state.js";

type Language = "zh" | "hant" | "en";
type Message = keyof typeof zh;

export const language = (document.documentElement.dataset.language ?? "zh") as Language;
export const english = language === "en";

const messages = (await (english
  ? FileAttachment("../../messages/en.json")
  : FileAttachment("../../messages/zh.json")
).json()) as Record<Message, string>;

/**
 * A message in the reader's language, its `{name}` places filled; `{name|report|reports}` is the one word where `name` is 1, else
 * the other. In 繁體 the page turns it after it is shown.
 */
export function t(message: Message, places: Readonly<Record<string, string | number>> = {}): string {
  return (messages[message] ?? message).replace(
    /\{(\w+)(?:\|(.*?)\|(.*?))?\}/g,
    (_, name: string, one?: string, many?: string) =>
      String((String(places[name]) === "1" ? one : many) ?? places[name] ?? "")
  );
}

const units = english ? ((await FileAttachment("../../messages/units.json").json()) as Record<string, string>) : {};

/** A unit of measure: the Chinese measure word, or what it comes to in English. */
export const unitName = (unit: string): string => units[unit] ?? unit;

/** The one of two texts that the reader reads. */
export const say = (zh: string, en: string): string => (english ? en || zh : zh);

/** The name of an area, an indicator or a dimension. */
export const nameOf = (named: {readonly nameZh: string; readonly nameEn: string}): string =>
  say(named.nameZh, named.nameEn);

/** Gives the window the name of what its page is about. */
export function setTitle(name: string): void {
  document.title = `${name} · ${t("site.name")}`;
}

/** Names in a row: 甲、乙和丙; A, B and C. */
export const series = (names: readonly string[]): string =>
  new Intl.ListFormat(english ? "en-GB" : "zh-CN", {type: "conjunction"}).format(names);

/** Sets the language switch to this page's own address, and remembers what the address asks for. */
function prepareSwitch(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-switch]")) {
    const go = () => {
      link.href = address({lang: link.dataset.switch!});
    };
    for (const event of ["pointerdown", "focus", "keydown"]) link.addEventListener(event, go);
    link.addEventListener("click", () => localStorage.setItem("lang", link.dataset.switch!));
  }
  // The chosen language goes along to the other pages of the site.
  const asked = new URLSearchParams(location.search).get("lang");
  if (!asked) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>("#observablehq-header .pages a, a.brand")) {
    link.href = address({lang: asked}, link.href);
  }
}

/** The name of the page in the reader's language; a page that stands for many names itself. */
function prepareTitle(): void {
  const here = document.querySelector(`#observablehq-header [aria-current="page"] [lang="${english ? "en" : "zh"}"]`);
  if (here) setTitle(here.textContent);
}

prepareSwitch();
prepareTitle();
if (language === "hant") {
  const {keepTraditional} = await import("./traditionalScript.js");
  await keepTraditional(document);
}
