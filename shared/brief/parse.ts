import type {PlacedBinding} from "./binding.js";
import {blocksOf, type Markdown} from "./markdownBlocks.js";
import {type BriefLanguage, leaves, type Passage} from "./model.js";

/** A brief as its file says it. */
export interface Brief {
  /** By language; from the front matter (`title`, `titleEn`), else the file's first heading. */
  readonly title: {readonly zh: string; readonly en: string};
  readonly passages: readonly Passage<PlacedBinding>[];
  /** All bindings, in the order of the file. */
  readonly bindings: readonly PlacedBinding[];
}

const fence = /^ {0,3}(`{3,}|~{3,})/;
const container = /^:::\s*(zh|en)?\s*$/;

interface Segment {
  readonly language: BriefLanguage | null;
  readonly line: number;
  readonly lines: string[];
}

/** The text between lines `:::zh`, `:::en` and `:::`; within a listing these are text. */
function segmentsOf(lines: readonly string[], first: number): Segment[] {
  const segments: Segment[] = [{language: null, line: first, lines: []}];
  let listing: string | null = null;
  for (const [i, line] of lines.entries()) {
    const mark = fence.exec(line)?.[1];
    if (listing === null && mark) listing = mark;
    else if (listing !== null && mark?.startsWith(listing)) listing = null;
    const told = listing === null ? container.exec(line) : null;
    if (told) segments.push({language: (told[1] as BriefLanguage) ?? null, line: first + i + 1, lines: []});
    else segments.at(-1)!.lines.push(line);
  }
  return segments;
}

/** Lines `name: words` between two lines `---` at the beginning of a file, and the number of lines that they take. */
function frontMatter(lines: readonly string[]): {facts: ReadonlyMap<string, string>; length: number} {
  const end = lines[0]?.trim() === "---" ? lines.indexOf("---", 1) : -1;
  if (end < 0) return {facts: new Map(), length: 0};
  const pairs = lines.slice(1, end).flatMap((line) => {
    const [, name, words] = /^(\w+):\s*(.*?)\s*$/.exec(line) ?? [];
    return name ? [[name, words!.replace(/^(["'])(.*)\1$/, "$2")] as const] : [];
  });
  return {facts: new Map(pairs), length: end + 1};
}

/** A brief from the text of its file. `markdown` must know bindings (`withBindings`). */
export function brief(text: string, markdown: Markdown): Brief {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const {facts, length} = frontMatter(lines);
  const passages = segmentsOf(lines.slice(length), length + 1)
    .map(({language, line, lines}) => ({language, blocks: blocksOf(markdown.parse(lines.join("\n"), {}), line)}))
    .filter(({blocks}) => blocks.length > 0);
  const heading = (language: BriefLanguage) =>
    passages
      .filter((passage) => passage.language === null || passage.language === language)
      .flatMap(({blocks}) => blocks)
      .flatMap((block) => (block.kind === "heading" ? block.children : []))
      .flatMap((piece) => (piece.kind === "text" ? piece.text : []))[0];
  const zh = facts.get("title") ?? heading("zh") ?? "";
  return {
    title: {zh, en: facts.get("titleEn") ?? facts.get("title") ?? heading("en") ?? zh},
    passages,
    bindings: passages.flatMap(({blocks}) => leaves(blocks, "binding"))
  };
}
