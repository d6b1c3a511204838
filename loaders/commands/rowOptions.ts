import type {Genre, IssuerLevel} from "../index.ts";

/** The facts about a report that the caller gives by options; it goes before what the report says of itself. */
export type Said = Partial<
  Record<
    "area" | "year" | "title" | "issuer" | "signed" | "published" | "outlet" | "url" | "accessed" | "note" | "noteEn",
    string
  >
> & {
  genre?: Genre;
  issuerLevel?: IssuerLevel;
};

const columns = [
  "area",
  "year",
  "title",
  "issuer",
  "issuerLevel",
  "signed",
  "published",
  "outlet",
  "genre",
  "url",
  "accessed",
  "note",
  "noteEn"
] as const;

/** The cells that options fill. A year that is told is stated. */
export function saidCells(options: Said): Record<string, string> {
  const cells = columns.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]] as const]));
  return Object.fromEntries([...cells, ...(options.year === undefined ? [] : [["yearBasis", "stated"] as const])]);
}
