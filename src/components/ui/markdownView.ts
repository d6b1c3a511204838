/** Blocks of Markdown as elements. Nothing in them is markup of their author: words go in as text, links lead to addresses a browser may open. */
import type {Block, Inline} from "../../shared/brief/model.js";
import {type Child, h} from "../base/element.js";

/** The views of what stands in braces: within a line, and in a paragraph of its own. */
interface LeafViews<Leaf> {
  readonly kind: string;
  readonly inLine: (leaf: Leaf) => Child;
  readonly alone: (leaf: Leaf) => Child;
  /** The name of a table without a caption. */
  readonly tableName: string;
}

const headings = ["h1", "h2", "h3", "h4", "h5", "h6"] as const;

export function blockView<Leaf extends {readonly kind: string}>(block: Block<Leaf>, views: LeafViews<Leaf>): Child {
  const inline = (children: readonly Inline<Leaf>[]) => inlineViews(children, views);
  if (block.kind === "heading") return h(headings[block.level - 1]!, null, inline(block.children));
  if (block.kind === "paragraph") return h("p", null, inline(block.children));
  if (block.kind === "bound") return views.alone(block.leaf);
  if (block.kind === "list")
    return h(
      block.ordered ? "ol" : "ul",
      null,
      block.items.map((item) =>
        h(
          "li",
          null,
          item.map((one) => (one.kind === "paragraph" ? inline(one.children) : blockView(one, views)))
        )
      )
    );
  if (block.kind === "quotation")
    return h(
      "blockquote",
      null,
      block.blocks.map((one) => blockView(one, views))
    );
  if (block.kind === "listing") return h("pre", null, block.text);
  if (block.kind === "rule") return h("hr");
  const [head = [], ...rows] = block.rows;
  return h(
    "div",
    {class: "table"},
    h(
      "div",
      {class: "table-scroll", tabindex: 0, role: "group", "aria-label": views.tableName},
      h(
        "table",
        null,
        h(
          "thead",
          null,
          h(
            "tr",
            null,
            head.map((cell) => h("th", {scope: "col"}, inline(cell)))
          )
        ),
        h(
          "tbody",
          null,
          rows.map((row) =>
            h(
              "tr",
              null,
              row.map((cell) => h("td", null, inline(cell)))
            )
          )
        )
      )
    )
  );
}

function inlineViews<Leaf extends {readonly kind: string}>(
  children: readonly Inline<Leaf>[],
  views: LeafViews<Leaf>
): Child[] {
  return children.map((child): Child => {
    if (child.kind === views.kind) return views.inLine(child as Leaf);
    const piece = child as Exclude<Inline<never>, never>;
    if (piece.kind === "text") return piece.text;
    if (piece.kind === "code") return h("code", null, piece.text);
    if (piece.kind === "break") return h("br");
    const inner = inlineViews(piece.children as readonly Inline<Leaf>[], views);
    if (piece.kind === "link") return h("a", {href: safe(piece.href), rel: "noreferrer"}, inner);
    return h({strong: "strong", emphasis: "em", strike: "s"}[piece.kind], null, inner);
  });
}

/** An address that a browser may open, else none: a text may come from anybody. */
const safe = (href: string) =>
  /^(?:https?:|mailto:|[#./?]|[\w-]+(?:[./?#]|$))/i.test(href) && !/^(?:javascript|data|vbscript):/i.test(href)
    ? href
    : null;
