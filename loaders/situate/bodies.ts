import {type Lexis, lexis} from "../lexis/lexis.ts";
import {perKnowledge} from "../lexis/perKnowledge.ts";
import {regex, signs} from "../lexis/signs.ts";
import type {Scope, Span} from "../types.ts";

/** A word of the subject that says of what part of the area a figure is: 市本级, 区法院, 其中. */
interface ScopeWord {
  readonly word: string;
  readonly scope: Scope;
  /** Dimensions in which the body speaks for the whole area: 公证处 has all notarial cases. */
  readonly wholeFor: readonly string[];
}

/** The part of the area that a figure is of, and its body, if it has one. */
export interface Scoped {
  readonly scope: Scope;
  readonly body: string | null;
}

/** How far into a clause its subject is looked for. */
const REACH = 24;
/** A body that something is sent to, asked of or counted (移送公安机关, 3个派出所) is not the one that the figure is of. */
const isObject =
  /(?:移送|移交|报送|提交|通报|抄送|协助|配合|联合|会同|聘请|建成|设立|成立|[向按经被与在]|\d\s?[个家所])$/;
/** 公安机关38件、市场监管部门21件: a member of a list with a body of its own does not take the one before. */
const otherBody = regex()`^[${signs.list}和及]?[\u4e00-\u9fff]{2,10}(?:机关|部门|局|委员会|委|院|办|所|中心|单位)$`;
/** Words between a body and its figure; with fewer it is what is counted (派出所16个). */
const SHORTEST_DEED = 2;

const scopeWords = perKnowledge(
  ({lexicons}): Lexis<ScopeWord> =>
    lexis(
      lexicons.scopes.map((row): [string, ScopeWord] => [
        row.word,
        {word: row.word, scope: row.scope, wholeFor: row.whole_for}
      ])
    )
);

/** Reads the body or the government's own level that the subject of a clause names, for a figure at `at` of a dimension; null where it names none. */
export function bodyReader(knowledge: Parameters<typeof scopeWords>[0]) {
  const words = scopeWords(knowledge);
  return (text: string, clause: Span, ownStart: number, at: number, dimension: string | null): Scoped | null => {
    const start = otherBody.test(text.slice(Math.max(clause.start, ownStart), at)) ? ownStart : clause.start;
    const end = Math.min(at, start + REACH);
    for (let i = start; i < end; i++) {
      const hit = words.findAt(text, i, end);
      if (!hit) continue;
      const {word, scope, wholeFor} = hit.entry;
      if (scope !== "unit") return {scope, body: null};
      if (at - hit.end >= SHORTEST_DEED && !isObject.test(text.slice(Math.max(clause.start, i - 4), i)))
        return {scope: dimension !== null && wholeFor.includes(dimension) ? "area" : scope, body: word};
      i = hit.end - 1;
    }
    return null;
  };
}
