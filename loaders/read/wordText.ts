import {isNoteMark} from "./noteMark.ts";

/** The output of mammoth for a Word document, as far as text goes. */
export interface WordElement {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly WordElement[];
  readonly body?: readonly WordElement[];
  readonly noteType?: string;
  readonly noteId?: string;
  readonly notes?: {findNoteByKey(key: string): WordElement | null};
  readonly styleId?: string | null;
  readonly isStrikethrough?: boolean;
  readonly verticalAlignment?: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

/** The text of a document, its footnotes at the end. `struck`: styles whose text is struck out or hidden. */
export function wordText(document: WordElement, struck: ReadonlySet<string>): string {
  const notes: string[] = [];
  let before = "";
  const plain = (element: WordElement): string => {
    const inner = () => (element.children ?? []).map(plain).join("");
    switch (element.type) {
      case "text":
        before = element.value ?? "";
        return before;
      case "tab":
        return "\t";
      case "break":
        return "\n";
      case "run":
        return isRead(element) ? inner() : "";
      case "paragraph":
        return `${struck.has(element.styleId ?? "") ? "" : inner()}\n`;
      case "table":
        return rows(element, plain);
      case "noteReference": {
        const note = document.notes?.findNoteByKey(`${element.noteType}-${element.noteId}`);
        if (note) notes.push(...(note.body ?? []).map(plain));
        return "";
      }
      default:
        return inner();
    }
  };
  const isRead = (run: WordElement) =>
    !run.isStrikethrough &&
    !struck.has(run.styleId ?? "") &&
    !(run.verticalAlignment === "superscript" && isNoteMark(words(run).trim(), before));
  return plain(document) + notes.join("");
}

const words = ({value = "", children = []}: WordElement): string => value + children.map(words).join("");

/** No table has more columns; what a hostile document declares beyond is cut. */
const COLUMNS = 200;

/**
 * The rows of a table, a tab for each column: a cell that goes over several leaves the others empty. A row that has one cell is layout,
 * and keeps its lines.
 */
function rows({children = []}: WordElement, plain: (element: WordElement) => string): string {
  let taken: number[] = [];
  return children
    .map((row) => {
      const cells = row.children ?? [];
      if (row.type !== "tableRow" || (cells.length === 1 && !taken.some(Boolean))) return plain({...row, type: "row"});
      const next: number[] = [];
      const texts: string[] = [];
      const skip = () => {
        while (taken[next.length]) {
          next.push(taken[next.length]! - 1);
          texts.push("");
        }
      };
      for (const cell of cells) {
        skip();
        const span = Math.min(Math.max(1, cell.colSpan ?? 1), COLUMNS);
        texts.push(
          plain(cell)
            .trim()
            .replace(/[\n\t]+/g, " "),
          ...Array<string>(span - 1).fill("")
        );
        next.push(...Array<number>(span).fill((cell.rowSpan ?? 1) - 1));
      }
      skip();
      taken = next;
      return `${texts.join("\t").trimEnd()}\n`;
    })
    .join("");
}
