/** The findings on a draft as a Word file. Free of the browser. */
type Docx = typeof import("docx");

/** A finding in the words of the reader's language; quotation and sentence as in the draft. */
export interface Listed {
  readonly severity: string;
  readonly code: string;
  readonly rule: string;
  readonly message: string;
  readonly quote: string;
  readonly sentence: string;
}

interface Frame {
  readonly title: string;
  readonly note: string;
  readonly columns: readonly [severity: string, question: string, sentence: string];
  readonly none: string;
  readonly language: "zh" | "en";
}

/** Widths of the columns, in twips: WPS shows no table without them. */
const widths = [1100, 4200, 3726];

/** A table with a row a finding. Signs that XML cannot hold are left out of the words. */
export async function findingsFile(rows: readonly Listed[], frame: Frame, docx: Docx): Promise<Blob> {
  const {Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType} = docx;
  const words = (text: string, bold = false) =>
    new Paragraph({
      children: [new TextRun({text: text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ""), bold})]
    });
  const row = (cells: readonly string[], isHead = false) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (cell, i) => new TableCell({width: {size: widths[i]!, type: WidthType.DXA}, children: [words(cell, isHead)]})
      )
    });
  const body = rows.length
    ? new Table({
        columnWidths: widths,
        rows: [
          row(frame.columns, true),
          ...rows.map(({severity, message, sentence, quote}) => row([severity, message, sentence || quote]))
        ]
      })
    : words(frame.none);
  const font = {ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: "宋体"};
  const language = {value: "en-GB", eastAsia: "zh-CN"};
  const document = new Document({
    title: frame.title,
    styles: {default: {document: {run: {font, size: 21, language}}}},
    sections: [
      {
        children: [
          new Paragraph({heading: HeadingLevel.HEADING_1, children: [new TextRun(frame.title)]}),
          words(frame.note),
          body
        ]
      }
    ]
  });
  return Packer.toBlob(document);
}
