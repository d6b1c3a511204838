/** The blocks of a brief as paragraphs, tables and pictures of a Word file. Free of the browser. */
import type {ParagraphChild, Table as WordTable} from "docx";
import type {Block, Inline} from "../../shared/brief/model.js";
import type {Bound, Exhibit} from "../../shared/brief/resolved.js";

type Docx = typeof import("docx");
type Paragraph = InstanceType<Docx["Paragraph"]>;
type Content = Paragraph | WordTable;

/** A chart: as SVG, and as PNG for programs that draw none. Sizes in pixels. */
export interface Picture {
  readonly svg: Uint8Array;
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Its content in words, for readers who cannot see it. */
  readonly alternative: string;
}

/** The room between the margins of a page, in twips (a twentieth of a point) and in pixels. */
export const [roomTwips, roomPixels] = [9026, 600];

export class WordBlocks {
  private readonly noted = new Set<number>();
  private listed = 0;

  constructor(
    private readonly docx: Docx,
    private readonly pictures: ReadonlyMap<string, Picture>,
    private readonly left: (rows: number) => string
  ) {}

  /** The lists that were begun: each ordered list counts anew. */
  get lists(): number {
    return this.listed;
  }

  all(blocks: readonly Block<Bound>[]): Content[] {
    return blocks.flatMap((block) => this.block(block));
  }

  private block(block: Block<Bound>): Content[] {
    const {Paragraph, HeadingLevel, TextRun} = this.docx;
    if (block.kind === "heading") {
      const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
      return [new Paragraph({heading: levels[Math.min(block.level, 3) - 1]!, children: this.runs(block.children, {})})];
    }
    if (block.kind === "paragraph")
      return [new Paragraph({style: "BodyText", children: this.runs(block.children, {})})];
    if (block.kind === "bound") return this.alone(block.leaf);
    if (block.kind === "list") return this.list(block.ordered, block.items);
    if (block.kind === "quotation")
      return block.blocks.flatMap((one) =>
        one.kind === "paragraph"
          ? [new Paragraph({style: "Quote", children: this.runs(one.children, {})})]
          : this.block(one)
      );
    if (block.kind === "listing")
      return block.text
        .trimEnd()
        .split("\n")
        .map((line) => new Paragraph({children: [new TextRun({text: line, font: "Consolas"})]}));
    if (block.kind === "rule") return [new Paragraph({thematicBreak: true})];
    const [head = [], ...rows] = block.rows.map((row) => row.map((cell) => this.runs(cell, {})));
    return [
      this.table(
        head,
        rows.map((row) => row.map((children) => ({children, numeric: false})))
      ),
      new Paragraph({})
    ];
  }

  private list(ordered: boolean, items: readonly (readonly Block<Bound>[])[]): Content[] {
    const {Paragraph} = this.docx;
    const mark = ordered
      ? {numbering: {reference: "ordered", level: 0, instance: this.listed++}}
      : {bullet: {level: 0}};
    return items.flatMap((item) =>
      item.flatMap((one, i) =>
        one.kind === "paragraph"
          ? [new Paragraph({...(i === 0 ? mark : {indent: {left: 720}}), children: this.runs(one.children, {})})]
          : this.block(one)
      )
    );
  }

  private alone(bound: Bound): Content[] {
    const {Paragraph, TextRun} = this.docx;
    const {exhibit, placed, state, text} = bound;
    if (exhibit) {
      const picture = this.pictures.get(placed.raw);
      const caption = new Paragraph({
        style: "Caption",
        keepNext: true,
        children: [
          new TextRun(exhibit.title),
          ...exhibit.notes.flatMap((note, i) => [
            ...(i > 0 ? [new TextRun({text: ",", superScript: true})] : []),
            this.mark(note)
          ])
        ]
      });
      return [caption, ...(picture ? [this.picture(picture)] : this.exhibit(exhibit)), new Paragraph({})];
    }
    if (placed.binding.kind === "quote" && state === "holds")
      return [
        new Paragraph({style: "Quote", children: [new TextRun(text.replace(/^“|”$/g, "")), ...this.marks(bound)]})
      ];
    return [
      new Paragraph({style: placed.binding.kind === "finding" ? "Quote" : "BodyText", children: this.bound(bound)})
    ];
  }

  private picture({svg, png, width, height, alternative}: Picture): Paragraph {
    const {Paragraph, ImageRun, AlignmentType} = this.docx;
    const scale = Math.min(1, roomPixels / width);
    return new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [
        new ImageRun({
          type: "svg",
          data: svg,
          fallback: {type: "png", data: png},
          transformation: {width: Math.round(width * scale), height: Math.round(height * scale)},
          altText: {name: "chart", title: "", description: alternative}
        })
      ]
    });
  }

  private exhibit({head, rows, left}: Exhibit): Content[] {
    const {Paragraph, TextRun} = this.docx;
    const table = this.table(
      head.map((name) => [new TextRun({text: name, bold: true})]),
      rows.map((row) => row.map(({text, numeric}) => ({children: [new TextRun(text)], numeric})))
    );
    return left > 0 ? [table, new Paragraph({children: [new TextRun(this.left(left))]})] : [table];
  }

  /** A table with the width of every column written down: WPS shows none without. */
  private table(
    head: readonly ParagraphChild[][],
    rows: readonly (readonly {readonly children: readonly ParagraphChild[]; readonly numeric: boolean}[])[]
  ): WordTable {
    const {Table, TableRow, TableCell, Paragraph, WidthType, AlignmentType} = this.docx;
    const width = Math.floor(roomTwips / Math.max(1, head.length));
    const cell = (children: readonly ParagraphChild[], numeric: boolean) =>
      new TableCell({
        width: {size: width, type: WidthType.DXA},
        children: [
          new Paragraph({style: "TableText", alignment: numeric ? AlignmentType.RIGHT : AlignmentType.LEFT, children})
        ]
      });
    return new Table({
      columnWidths: head.map(() => width),
      width: {size: width * head.length, type: WidthType.DXA},
      rows: [
        new TableRow({tableHeader: true, children: head.map((children) => cell(children, false))}),
        ...rows.map(
          (row) => new TableRow({cantSplit: true, children: row.map(({children, numeric}) => cell(children, numeric))})
        )
      ]
    });
  }

  private runs(children: readonly Inline<Bound>[], look: Look): ParagraphChild[] {
    const {TextRun, ExternalHyperlink} = this.docx;
    return children.flatMap((child): ParagraphChild[] => {
      if (child.kind === "bound") return this.bound(child, look);
      if (child.kind === "text") return [new TextRun({text: child.text, ...look})];
      if (child.kind === "code") return [new TextRun({text: child.text, font: "Consolas", ...look})];
      if (child.kind === "break") return [new TextRun({break: 1})];
      if (child.kind !== "link") return this.runs(child.children, {...look, ...looks[child.kind]});
      const inner = this.runs(child.children, {...look, style: "Hyperlink"});
      return /^https?:/.test(child.href) ? [new ExternalHyperlink({link: child.href, children: inner})] : inner;
    });
  }

  private bound(bound: Bound, look: Look = {}): ParagraphChild[] {
    const {TextRun} = this.docx;
    const {text, state, computed} = bound;
    const run = new TextRun({text, ...look, ...(state === "holds" ? {} : {highlight: "yellow" as const, bold: true})});
    return [run, ...(computed ? [new TextRun({text: "†", superScript: true})] : []), ...this.marks(bound)];
  }

  private marks({note}: Bound): ParagraphChild[] {
    return note === null ? [] : [this.mark(note)];
  }

  /** The footnote at its first reference; after that its number, which leads there. */
  private mark(note: number): ParagraphChild {
    const {Bookmark, FootnoteReferenceRun, InternalHyperlink, TextRun} = this.docx;
    const anchor = `note${note}`;
    if (this.noted.has(note))
      return new InternalHyperlink({anchor, children: [new TextRun({text: String(note), superScript: true})]});
    this.noted.add(note);
    return new Bookmark({id: anchor, children: [new FootnoteReferenceRun(note)]});
  }
}

interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly strike?: boolean;
  readonly style?: string;
}

const looks = {strong: {bold: true}, emphasis: {italics: true}, strike: {strike: true}} as const;
