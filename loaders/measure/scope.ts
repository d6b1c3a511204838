import type {Mention, Span} from "../types.ts";
import type {Lexicon} from "./lexicon.ts";

type Scope = Pick<Mention, "scope" | "body">;

/** How far into a clause its subject is looked for. */
const reach = 24;
/** A body that something is sent to, asked of or counted (移送公安机关, 3个派出所) is not the one that the figure is of. */
const isObject =
  /(?:移送|移交|报送|提交|通报|抄送|协助|配合|联合|会同|聘请|建成|设立|成立|[向按经被与在]|\d\s?[个家所])$/;
/** Words between a body and its figure; with fewer it is what is counted (派出所16个). */
const shortestDeed = 2;

const area: Scope = {scope: "area", body: null};
const subset: Scope = {scope: "subset", body: null};

/** Whether a figure speaks of the whole area, of the government's own level, of a unit within it, or of a named subset. */
export function scope(text: string, clause: Span, at: number, isPart: boolean, {scopes}: Lexicon): Scope {
  if (isPart) return subset;
  const end = Math.min(at, clause.start + reach);
  for (let i = clause.start; i < end; i++) {
    const hit = scopes.findAt(text, i, end);
    if (!hit) continue;
    const {word, scope: kind} = hit.entry;
    if (kind !== "unit") return {scope: kind, body: null};
    if (at - hit.end >= shortestDeed && !isObject.test(text.slice(Math.max(clause.start, i - 4), i)))
      return {scope: kind, body: word};
    i = hit.end - 1;
  }
  return area;
}
