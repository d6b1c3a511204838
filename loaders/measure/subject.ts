import type {Mention, Span} from "../types.ts";
import type {Quantity} from "./quantity.ts";

const edges = /^[\s，。；、,;：:的了是为]+|[\s，。；、,;：:]+$/g;
const levels = /(?:达到|达|为|共|共计|合计|总计|已|约|超|近|有|了)+$/;

/** What is counted: the words of the clause before the figure (from the figure before it on), then those after it. */
export function subject(text: string, clause: Span, {start, end}: Quantity, previous: Mention | null): string {
  const from = previous && previous.end > clause.start ? previous.end : clause.start;
  const head = text
    .slice(Math.max(from, start - 40), start)
    .replace(edges, "")
    .replace(levels, "");
  const rest = text.slice(end, Math.min(clause.end, end + 30));
  const stop = rest.search(/[，。；、,;：:\d\n]/);
  const tail = (stop < 0 ? rest : rest.slice(0, stop)).replace(edges, "");
  return [head, tail].filter(Boolean).join(" ");
}
