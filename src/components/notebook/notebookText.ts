/** Notebooks as text: a file of their own, and a page of this site. Free of the browser. */

export const cellKinds = ["sql", "arquero", "chart", "markdown"] as const;
export type CellKind = (typeof cellKinds)[number];

export interface Cell {
  readonly kind: CellKind;
  /** The statement, the script or the Markdown; of a chart the name of the result that it draws. */
  readonly text: string;
  /** Vega-Lite specification without its data; "" for the one made from the result. */
  readonly chart: string;
}

export const sqlCell = (text: string): Cell => ({kind: "sql", text, chart: ""});

/** A value of JSON as cells; null if it is none. */
export function checkedCells(value: unknown): Cell[] | null {
  if (!Array.isArray(value) || !value.length) return null;
  return value.map((cell: unknown) => {
    const {kind, text, chart} = (cell ?? {}) as Record<string, unknown>;
    return {
      kind: cellKinds.find((one) => one === kind) ?? "sql",
      text: String(text ?? ""),
      chart: String(chart ?? "")
    };
  });
}

const FORMAT_VERSION = 1;

/** A notebook as one file. */
export const notebookText = (name: string, cells: readonly Cell[]): string =>
  `${JSON.stringify({format: "fazhi-notebook", version: FORMAT_VERSION, name, cells}, null, 2)}\n`;

/** A notebook with its name, or why a text is none. */
type ReadNotebook =
  | {readonly name: string; readonly cells: readonly Cell[]}
  | {readonly fault: "notNotebook" | "otherVersion"};

/** The notebook of a text: of a file, or of a page that was made of one. */
export function readNotebook(text: string): ReadNotebook {
  const page = text.startsWith("---\n") ? pageNotebook(text) : null;
  if (page) return page;
  try {
    const {format, version, name, cells} = JSON.parse(text) as Record<string, unknown>;
    if (format !== "fazhi-notebook") return {fault: "notNotebook"};
    if (version !== FORMAT_VERSION) return {fault: "otherVersion"};
    const checked = checkedCells(cells);
    return checked ? {name: String(name ?? ""), cells: checked} : {fault: "notNotebook"};
  } catch {
    return {fault: "notNotebook"};
  }
}

const opening = 'import {pageCell} from "./components/notebook/pageCells.js";\ndisplay(await pageCell(';
const fence = /^```ts\n([\s\S]*?)^```$/gm;

/** A JSON text that ends no block of code and no script: "<", "`" and the separators of lines are escaped. */
const quoted = (value: unknown) =>
  JSON.stringify(value).replace(
    /[<`\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`
  );

/**
 * A notebook as a page of this site, to be put into `src/`: Markdown stands as it is, every other cell is a block of code that draws it. A
 * Markdown cell with a fenced block or HTML of its own becomes a block of code too, since the page would run it.
 */
export function notebookPageText(name: string, cells: readonly Cell[]): string {
  const title = name.replace(/[\r\n"]/g, " ").trim();
  const blocks = cells.map((cell) =>
    cell.kind === "markdown" && !/^ {0,3}(?:`{3,}|~{3,}|---)|[<$]/m.test(cell.text)
      ? cell.text.trim()
      : `\`\`\`ts\n${opening}${quoted(cell)}));\n\`\`\``
  );
  return `---\ntitle: ${quoted(title)}\n---\n\n${blocks.join("\n\n")}\n`;
}

function pageNotebook(text: string): ReadNotebook | null {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (head === undefined || !body!.includes(opening)) return null;
  const cells: Cell[] = [];
  const markdown = (words: string) => {
    if (words.trim()) cells.push({kind: "markdown", text: words.trim(), chart: ""});
  };
  let from = 0;
  try {
    for (const block of body!.matchAll(fence)) {
      markdown(body!.slice(from, block.index));
      from = block.index + block[0].length;
      const code = block[1]!.trim();
      if (!code.startsWith(opening)) return {fault: "notNotebook"};
      const [cell] = checkedCells([JSON.parse(code.slice(opening.length, code.lastIndexOf("))")))]) ?? [];
      cells.push(cell!);
    }
    markdown(body!.slice(from));
    const title = /^title:\s*(".*")$/m.exec(head)?.[1];
    return {name: title ? String(JSON.parse(title)) : "", cells};
  } catch {
    return {fault: "notNotebook"};
  }
}
