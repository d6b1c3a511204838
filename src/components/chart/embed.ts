/**
 * A chart in a page of somebody else: the same address with the chart's name as `embed`, which shows that chart alone, with its
 * caption, its source and a link to the full page (`style/embed.css`). `theme` fixes its colours, `embed.js` fits the frame to its height.
 */

import {fill, h} from "../base/element.js";
import {language, t} from "../base/language.js";
import {siteFile} from "../base/links.js";
import {address, stateNow} from "../base/state.js";
import {copyButton, copyStatus} from "../ui/copyButton.js";
import {field, select} from "../ui/field.js";

interface Embeddable {
  /** The name of the chart in an address. */
  readonly name: string;
  readonly title: string;
  /** Parameters of the address that keep the chart as it is when there are more data. */
  readonly pinned: Readonly<Record<string, string>>;
}

/** "" follows the reader's own choice. */
const themes = ["", "light", "dark"] as const;

/** Whether this page is in a frame for the sake of this one chart. */
export const isEmbedded = (name: string): boolean => stateNow({embed: ""}).embed === name;

// The space around the chart in its frame, and a line more for words that wrap sooner there.
const AROUND = 40;

/** The markup that shows the chart elsewhere: a frame, and the script that gives it the height of its chart. */
function frame({name, title, pinned}: Embeddable, height: number, theme: string): string {
  const source = address({...pinned, lang: language, figure: null, theme, embed: name});
  const quoted = (text: string) => `"${text.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;
  return `<iframe src=${quoted(source)} title=${quoted(title)} width="100%" height="${Math.ceil(height) + AROUND}" style="border:0" loading="lazy"></iframe>
<script src=${quoted(siteFile("embed.js"))} async></script>`;
}

/** Shows the markup of a chart that is `height` pixels high here, to be copied. */
export function showFrame(chart: Embeddable, height: number): void {
  const text = h("textarea", {readonly: true, rows: 6, spellcheck: "false", "aria-label": t("embed.code")});
  const write = (theme: string) => fill(text, frame(chart, height, theme));
  write("");
  const status = copyStatus();
  const theme = select(
    themes.map((one) => [one, t(`embed.theme.${one || "auto"}`)] as const),
    "",
    write
  );
  const dialog = h(
    "dialog",
    {class: "embed", "aria-label": t("embed.title")},
    h("h2", null, t("embed.title")),
    h("p", {class: "quiet"}, t("embed.words")),
    field(t("embed.theme"), theme),
    text,
    h(
      "p",
      {class: "copy"},
      copyButton(t("embed.copy"), () => text.textContent ?? "", status, t("cite.copied", {name: t("embed.code")})),
      h("button", {type: "button", onclick: () => dialog.close()}, t("embed.close")),
      status
    )
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  text.select();
}

let telling = false;

/** In a frame: tells the page around it how high the content is, now and whenever that changes. Whoever frames it may know: it is no secret. */
export function tellHeight(): void {
  if (telling) return;
  telling = true;
  const main = document.querySelector("main")!;
  new ResizeObserver(() => {
    const height = Math.ceil(main.getBoundingClientRect().bottom + scrollY);
    parent.postMessage({fazhi: "height", height}, "*");
  }).observe(main);
}

/** From the frame to the page that the chart is of, in a window of its own. */
export const fullPage = (): HTMLElement =>
  h("a", {class: "full-page", href: address({embed: null, theme: null}), target: "_blank"}, t("embed.open"));
