import {reportLink} from "../reportLink.js";
import type {Block, Inline} from "./model.js";
import type {Bound, BriefDocument} from "./resolved.js";

/**
 * A document as Markdown with footnotes (`[^1]`), for other programs. `site` is the address of the site, or "" for paths within it. Words
 * of reports are escaped, so that they stay words.
 */
export function printedBrief({title, blocks, notes}: BriefDocument, site: string): string {
  const hasTitle = blocks.some((block) => block.kind === "heading" && block.level === 1);
  const foot = notes.map(({number, reference, quote, report, at, remarks}) => {
    const link = reportLink(site, report, at);
    const words = [reference, quote && `“${quote}”`, ...remarks].filter((part) => part !== null && part !== "");
    return `[^${number}]: ${words.map((part) => escaped(part!)).join(" ")} <${link}>`;
  });
  const body = [hasTitle ? "" : `# ${escaped(title)}`, ...blocks.map((block) => blockText(block))].filter(Boolean);
  return `${[...body, foot.join("\n")].filter(Boolean).join("\n\n")}\n`;
}

const escaped = (text: string) => text.replace(/[\\`*_{}[\]<>|#]/g, "\\$&").replace(/\s*\n\s*/g, " ");
const indented = (text: string, by: string) => text.replace(/\n(?=.)/g, `\n${by}`);

function blockText(block: Block<Bound>): string {
  if (block.kind === "heading") return `${"#".repeat(block.level)} ${inlineText(block.children)}`;
  if (block.kind === "paragraph") return inlineText(block.children);
  if (block.kind === "bound") return exhibitText(block.leaf);
  if (block.kind === "listing") return `    ${indented(block.text.trimEnd(), "    ")}`;
  if (block.kind === "rule") return "---";
  if (block.kind === "quotation") return `> ${indented(block.blocks.map(blockText).join("\n\n"), "> ")}`;
  if (block.kind === "table") return rowsText(block.rows.map((row) => row.map((cell) => inlineText(cell))));
  return block.items
    .map((item, i) => {
      const mark = block.ordered ? `${i + 1}. ` : "- ";
      return mark + indented(item.map(blockText).join("\n\n"), " ".repeat(mark.length));
    })
    .join("\n");
}

const inlineText = (children: readonly Inline<Bound>[]): string => children.map(pieceText).join("");

function pieceText(piece: Inline<Bound>): string {
  if (piece.kind === "bound") return boundText(piece);
  if (piece.kind === "text") return escaped(piece.text);
  if (piece.kind === "code") return `\`${piece.text.replaceAll("`", "'")}\``;
  if (piece.kind === "break") return "\\\n";
  const inner = inlineText(piece.children);
  if (piece.kind === "link") return `[${inner}](<${piece.href.replace(/[<>\s]/g, "")}>)`;
  const mark = {strong: "**", emphasis: "*", strike: "~~"}[piece.kind];
  return `${mark}${inner}${mark}`;
}

const boundText = ({text, note, computed, state}: Bound): string =>
  `${state === "holds" ? "" : "**"}${escaped(text)}${computed ? "†" : ""}${state === "holds" ? "" : "**"}${note === null ? "" : `[^${note}]`}`;

function exhibitText(bound: Bound): string {
  if (!bound.exhibit) return boundText(bound);
  const {title, head, rows, left, notes} = bound.exhibit;
  const marks = notes.map((note) => `[^${note}]`).join("");
  return [
    `**${escaped(title)}**${marks}`,
    rowsText([head.map(escaped), ...rows.map((row) => row.map(({text}) => escaped(text)))]) +
      (left ? `\n\n… +${left}` : "")
  ].join("\n\n");
}

const rowsText = ([head = [], ...rows]: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
