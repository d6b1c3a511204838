/**
 * A chart in a page of somebody else: the same address with the chart's name as `embed`, which shows that chart alone, with its
 * caption, its source and a link to the full page (`style/embed.css`).
 */

import {h} from "../base/element.js";
import {language, t} from "../base/language.js";
import {address, stateNow} from "../base/state.js";
import {copyButton, copyStatus} from "../ui/copyButton.js";

interface Embeddable {
  /** The name of the chart in an address. */
  readonly name: string;
  readonly title: string;
  /** Parameters of the address that keep the chart as it is when there are more data. */
  readonly pinned: Readonly<Record<string, string>>;
}

/** Whether this page is in a frame for the sake of this one chart. */
export const isEmbedded = (name: string): boolean => stateNow({embed: ""}).embed === name;

// The space around the chart in its frame, and a line more for words that wrap sooner there.
const AROUND = 40;

/** The markup that shows the chart elsewhere. */
export function frame({name, title, pinned}: Embeddable, height: number): string {
  const source = address({...pinned, lang: language, figure: null, embed: name});
  const quoted = (text: string) => `"${text.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;
  return `<iframe src=${quoted(source)} title=${quoted(title)} width="100%" height="${Math.ceil(height) + AROUND}" style="border:0" loading="lazy"></iframe>`;
}

/** Shows the markup, to be copied. */
export function showFrame(markup: string): void {
  const text = h("textarea", {readonly: true, rows: 5, spellcheck: "false", "aria-label": t("embed.code")}, markup);
  const status = copyStatus();
  const dialog = h(
    "dialog",
    {class: "embed", "aria-label": t("embed.title")},
    h("h2", null, t("embed.title")),
    h("p", {class: "quiet"}, t("embed.words")),
    text,
    h(
      "p",
      {class: "copy"},
      copyButton(t("embed.copy"), () => markup, status, t("cite.copied", {name: t("embed.code")})),
      h("button", {type: "button", onclick: () => dialog.close()}, t("embed.close")),
      status
    )
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  text.select();
}

/** From the frame to the page that the chart is of, in a window of its own. */
export const fullPage = (): HTMLElement =>
  h("a", {class: "full-page", href: address({embed: null}), target: "_blank"}, t("embed.open"));
