import {bindingOf, findBraces, type PlacedBinding} from "./binding.js";
import type {Block, Inline} from "./model.js";

/** As much of a token of markdown-it as is read here. */
interface MarkdownToken {
  readonly type: string;
  readonly tag: string;
  readonly content: string;
  /** First line and the line behind the last, from 0. */
  readonly map: [number, number] | null;
  readonly children: MarkdownToken[] | null;
  meta: unknown;
  attrGet(name: string): string | null;
}

interface InlineState {
  readonly src: string;
  pos: number;
  push(type: string, tag: string, nesting: 0): {content: string; meta: unknown};
}

/** As much of markdown-it as is used here. */
export interface Markdown {
  readonly inline: {readonly ruler: {before(name: string, own: string, rule: InlineRule): void}};
  disable(rules: string[]): unknown;
  parse(text: string, environment: object): MarkdownToken[];
}
type InlineRule = (state: InlineState, silent: boolean) => boolean;

const rule: InlineRule = (state, silent) => {
  const raw = findBraces(state.src, state.pos);
  if (raw === null) return false;
  if (!silent) {
    const token = state.push("binding", "", 0);
    token.content = raw;
    token.meta = state.src.slice(0, state.pos).split("\n").length - 1;
  }
  state.pos += raw.length;
  return true;
};

/** markdown-it with bindings in braces; without pictures, which would be fetched from elsewhere. It must come without HTML (`html: false`). */
export function withBindings<Library extends Markdown>(markdown: Library): Library {
  markdown.inline.ruler.before("escape", "binding", rule);
  markdown.disable(["image"]);
  return markdown;
}

type Leaf = PlacedBinding;

/** The blocks of tokens. `line` is the number of the text's first line. */
export function blocksOf(tokens: readonly MarkdownToken[], line: number): Block<Leaf>[] {
  return new Blocks(tokens, line).until(null);
}

class Blocks {
  private at = 0;
  /** The line of the block that is being read. */
  private now: number;

  constructor(
    private readonly tokens: readonly MarkdownToken[],
    private readonly first: number
  ) {
    this.now = first;
  }

  until(end: string | null): Block<Leaf>[] {
    const blocks: Block<Leaf>[] = [];
    while (this.at < this.tokens.length) {
      const token = this.tokens[this.at++]!;
      if (token.type === end) break;
      if (token.map) this.now = this.first + token.map[0];
      const block = this.block(token);
      if (block) blocks.push(block);
    }
    return blocks;
  }

  private block({type, tag, content}: MarkdownToken): Block<Leaf> | null {
    if (type === "heading_open")
      return {kind: "heading", level: Number(tag.slice(1)), children: this.inlineUntil("heading_close")};
    if (type === "paragraph_open") {
      const children = this.inlineUntil("paragraph_close");
      const [only] = children;
      return children.length === 1 && only?.kind === "binding"
        ? {kind: "bound", leaf: only}
        : {kind: "paragraph", children};
    }
    if (type === "bullet_list_open") return {kind: "list", ordered: false, items: this.items("bullet_list_close")};
    if (type === "ordered_list_open") return {kind: "list", ordered: true, items: this.items("ordered_list_close")};
    if (type === "blockquote_open") return {kind: "quotation", blocks: this.until("blockquote_close")};
    if (type === "table_open") return {kind: "table", rows: this.rows()};
    if (type === "fence" || type === "code_block") return {kind: "listing", text: content};
    return type === "hr" ? {kind: "rule"} : null;
  }

  private items(end: string): Block<Leaf>[][] {
    const items: Block<Leaf>[][] = [];
    while (this.tokens[this.at] && this.tokens[this.at]!.type !== end) {
      this.at++;
      items.push(this.until("list_item_close"));
    }
    this.at++;
    return items;
  }

  private rows(): Inline<Leaf>[][][] {
    const rows: Inline<Leaf>[][][] = [];
    for (let token = this.tokens[this.at++]; token && token.type !== "table_close"; token = this.tokens[this.at++]) {
      if (token.map) this.now = this.first + token.map[0];
      if (token.type === "tr_open") rows.push([]);
      if (token.type === "inline") rows.at(-1)!.push(inlines(token.children ?? [], this.now));
    }
    return rows;
  }

  private inlineUntil(end: string): Inline<Leaf>[] {
    const children: Inline<Leaf>[] = [];
    for (let token = this.tokens[this.at++]; token && token.type !== end; token = this.tokens[this.at++])
      if (token.type === "inline") children.push(...inlines(token.children ?? [], this.now));
    return children;
  }
}

const wrappers = {strong_open: "strong", em_open: "emphasis", s_open: "strike"} as const;

function inlines(tokens: readonly MarkdownToken[], line: number): Inline<Leaf>[] {
  const stack: Inline<Leaf>[][] = [[]];
  const opened: MarkdownToken[] = [];
  const put = (piece: Inline<Leaf>) => stack.at(-1)!.push(piece);
  for (const token of tokens) {
    const {type, content} = token;
    if (type === "binding")
      put({kind: "binding", raw: content, line: line + Number(token.meta), binding: bindingOf(content)});
    else if (type === "text" || type === "text_special") content && put({kind: "text", text: content});
    else if (type === "code_inline") put({kind: "code", text: content});
    else if (type === "softbreak") put({kind: "text", text: "\n"});
    else if (type === "hardbreak") put({kind: "break"});
    else if (type in wrappers || type === "link_open") {
      opened.push(token);
      stack.push([]);
    } else if (/_close$/.test(type) && opened.length) {
      const children = stack.pop()!;
      const opener = opened.pop()!;
      put(
        opener.type === "link_open"
          ? {kind: "link", href: opener.attrGet("href") ?? "", children}
          : {kind: wrappers[opener.type as keyof typeof wrappers], children}
      );
    }
  }
  return stack[0]!;
}
