import type {Evaluation} from "./evaluation.ts";
import {type Figure, rightlyCoded, strictlyRight} from "./score.ts";

const written = ({value, high, unit, bound}: Figure) =>
  `${value}${high == null ? "" : `–${high}`} ${unit || "∅"} ${bound}`;
const flat = (text: string) => text.replace(/\s+/g, " ").trim();

/** Every figure that was missed, spurious, wrong or miscoded, a line each, with its sentence. */
export function errorLines({name, report, pairs, missed, spurious}: Evaluation): string[] {
  const {text} = report.repaired;
  const around = (start: number, end: number) =>
    flat(`${text.slice(Math.max(0, start - 40), start)}【${text.slice(start, end)}】${text.slice(end, end + 40)}`);
  const line = (fault: string, detail: string, context: string) =>
    `${name}  ${fault.padEnd(9)} ${detail}\n            ${context}`;
  // A missed figure has no offsets; its sentence is found by its words, after the missed one before it.
  let from = 0;
  const sentenceOf = (quote: string) => {
    const next = text.indexOf(quote, from);
    const at = next < 0 ? text.indexOf(quote) : next;
    if (at < 0) return "";
    from = at + quote.length;
    return around(at, from);
  };
  return [
    ...missed.map((g) => line("missed", `${g.quote}  [${g.what ?? ""}]`, sentenceOf(g.quote))),
    ...spurious.map((f) => line("spurious", `${f.quote}  ${written(f)}`, around(f.mention.start, f.mention.end))),
    ...pairs
      .filter(([g, f]) => !strictlyRight(g, f))
      .map(([g, f]) =>
        line("wrong", `${g.quote}  gold ${written(g)}, found ${written(f)}`, around(f.mention.start, f.mention.end))
      ),
    ...pairs
      .filter(([g, f]) => g.reported !== f.reported)
      .map(([g, f]) => line("reported", `${g.quote}  gold ${g.reported}`, around(f.mention.start, f.mention.end))),
    ...pairs
      .filter(([g, f]) => g.kind !== f.kind)
      .map(([g, f]) =>
        line("kind", `${g.quote}  gold ${g.kind}, found ${f.kind}`, around(f.mention.start, f.mention.end))
      ),
    ...pairs
      .filter(([g, f]) => !rightlyCoded(g, f))
      .map(([g, f]) =>
        line(
          "miscoded",
          `${g.quote}  [${g.what ?? ""}] gold ${g.indicator ?? "-"}, found ${f.indicator ?? "-"}  subject “${f.mention.subject}”`,
          around(f.mention.start, f.mention.end)
        )
      )
  ];
}
