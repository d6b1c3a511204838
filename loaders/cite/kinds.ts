import {lexis} from "../lexis/lexis.ts";
import {perKnowledge} from "../lexis/perKnowledge.ts";
import type {DocumentKind, Knowledge, LexiconRow} from "../types.ts";
import {findIssuerLevel} from "./issuers.ts";

/** Facts about a document besides its title. */
interface Nature {
  readonly kind: DocumentKind;
  readonly level: "national" | "local" | null;
}

type Ending = LexiconRow<"document-kinds">;
type Cue = LexiconRow<"document-cues">;

/** A title as long as this without a known ending is a sentence (a headline), shorter a name (of a book, a programme). */
const SHORTEST_HEADLINE = 12;
const brackets = /[（(〔[][^（(〔[]*[）)〕\]]$/;
/** 方案（2021—2025年）: of several years, hence a plan. */
const severalYears = /(?:19|20)\d{2}年?\s*[—–－~～至-]+\s*(?:19|20)?\d{2}年/;

type NatureOf = (title: string, before: string, after: string) => Nature;

/** Tells kind and level of a document from its title and the words around it, by `data/lexicons/document-*.csv`. */
export const natures = perKnowledge((knowledge): NatureOf => {
  const endings = new Map<string, Ending[]>();
  for (const row of knowledge.lexicons["document-kinds"])
    endings.set(row.ending, [...(endings.get(row.ending) ?? []), row]);
  const longest = [...endings.keys()].reduce((most, ending) => Math.max(most, ending.length), 0);
  const national = new Map(knowledge.lexicons["national-documents"].map((row) => [row.title, row.kind]));
  const told = {before: cues(knowledge, "before", "kind"), after: cues(knowledge, "after", "kind")};
  const placed = {before: cues(knowledge, "before", "level"), after: cues(knowledge, "after", "level")};

  return (title, before, after) => {
    const bare = bareTitle(title);
    const inList = national.get(bare);
    const issuer = findIssuerLevel(title);
    const byCue = told.after(after) ?? told.before(before);
    const kind = byCue ?? inList ?? findByEnding(bare, title, issuer);
    if (issuer !== null) return {kind, level: issuer === "national" ? "national" : "local"};
    if (kind === "book_or_media") return {kind, level: null};
    if (inList || kind === "law") return {kind, level: "national"};
    return {kind, level: placed.after(after) ?? placed.before(before)};
  };

  function findByEnding(bare: string, title: string, issuer: string | null): DocumentKind {
    for (let length = Math.min(longest, bare.length); length > 0; length--) {
      const rows = endings.get(bare.slice(-length));
      const row = rows?.find(({of}) => of && of === issuer) ?? rows?.find(({of}) => !of);
      if (row) return row.ending.endsWith("方案") && severalYears.test(title) ? "plan" : row.kind;
    }
    return bare.length < SHORTEST_HEADLINE ? "book_or_media" : "other";
  }
});

/** Reads what the words at a place of a title tell in a column: the first row of the lexicon whose cue stands in them. */
function cues<Column extends "kind" | "level">(
  {lexicons}: Knowledge,
  position: Cue["place"],
  column: Column
): (words: string) => Cue[Column] | null {
  const rows = lexicons["document-cues"].filter((row) => row.place === position && row[column]);
  const ranks = lexis(rows.map((row, rank) => [row.cue, rank] as const).reverse());
  return (words) => {
    let first = rows.length;
    const earlier = (rank: number) => {
      first = Math.min(first, rank);
      return false;
    };
    for (let at = 0; at < words.length; at++) ranks.findAt(words, at, words.length, earlier);
    return rows[first]?.[column] ?? null;
  };
}

/** Without 中华人民共和国, and without editions and years in brackets at the end. */
function bareTitle(title: string): string {
  let bare = title.trim();
  for (let last = ""; last !== bare; ) {
    last = bare;
    bare = bare.replace(brackets, "").trimEnd();
  }
  return bare.replace(/^中华人民共和国(?=.)/, "").replace(/[”’]$/, "");
}
