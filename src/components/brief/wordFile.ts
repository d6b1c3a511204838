/** A brief as a Word file: styles, real footnotes, tables, charts. Free of the browser. */
import type {IStylesOptions} from "docx";
import {leaves} from "../../shared/brief/model.js";
import type {BriefDocument, Note} from "../../shared/brief/resolved.js";
import {xmlText} from "../../shared/xmlText.js";
import {type Picture, WordBlocks} from "./wordBlocks.js";

type Docx = typeof import("docx");

/** Words and addresses that stand around the text. */
interface WordFrame {
  readonly language: "zh" | "en";
  /** The last line: address and date. */
  readonly made: string;
  readonly computed: string;
  readonly toSentence: string;
  readonly toReport: string;
  /** "12 rows are left out." */
  readonly left: (rows: number) => string;
  /** The address of a sentence, or of a report. */
  readonly link: (report: string, at: number | null) => string;
}

const serif = {ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia: "宋体"};
const sans = {ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: "黑体"};
/** The left and right margin of A4 paper, in twips. */
const MARGIN = 1440;

const styles = (language: WordFrame["language"]): IStylesOptions => ({
  default: {
    document: {
      run: {font: serif, size: 24, language: {value: "en-GB", eastAsia: "zh-CN"}},
      paragraph: {spacing: {line: 360, lineRule: "auto", after: 80}}
    },
    heading1: {run: {font: sans, size: 36, bold: true}, paragraph: {spacing: {before: 120, after: 240}}},
    heading2: {
      run: {font: sans, size: 28, bold: true},
      paragraph: {spacing: {before: 320, after: 120}, keepNext: true}
    },
    heading3: {run: {font: sans, size: 24, bold: true}, paragraph: {spacing: {before: 240, after: 80}, keepNext: true}},
    footnoteText: {run: {size: 18}, paragraph: {spacing: {line: 240, lineRule: "auto", after: 40}}}
  },
  paragraphStyles: [
    {
      id: "BodyText",
      name: "Body Text",
      basedOn: "Normal",
      quickFormat: true,
      paragraph: language === "zh" ? {indent: {firstLine: 480}} : {}
    },
    {
      id: "Quote",
      name: "Quote",
      basedOn: "Normal",
      quickFormat: true,
      run: {size: 22},
      paragraph: {indent: {left: 480, right: 480}}
    },
    {id: "Caption", name: "caption", basedOn: "Normal", quickFormat: true, run: {font: sans, size: 21}},
    {
      id: "TableText",
      name: "Table Text",
      basedOn: "Normal",
      run: {size: 21},
      paragraph: {spacing: {line: 280, lineRule: "auto", after: 0}}
    }
  ]
});

/** The file of a brief. `pictures` are its charts by their bindings; a chart without one is given as its table. */
export async function wordFile(
  given: BriefDocument,
  pictures: ReadonlyMap<string, Picture>,
  frame: WordFrame,
  docx: Docx
): Promise<Blob> {
  const {Document, Footer, Packer, PageNumber, Paragraph, TextRun, HeadingLevel, LevelFormat, AlignmentType} = docx;
  const shown = writable(given);
  const blocks = new WordBlocks(docx, pictures, frame.left);
  const hasTitle = shown.blocks.some((block) => block.kind === "heading" && block.level === 1);
  const title = new Paragraph({heading: HeadingLevel.HEADING_1, children: [new TextRun(shown.title)]});
  const body = blocks.all(shown.blocks);
  const computed = [
    ...new Set(
      leaves(shown.blocks, "bound").flatMap(({computed, text, remark}) =>
        computed && remark ? `${text}：${remark}` : []
      )
    )
  ];
  const remarks = computed.length
    ? [
        new Paragraph({heading: HeadingLevel.HEADING_2, children: [new TextRun(`† ${frame.computed}`)]}),
        ...computed.map((words) => new Paragraph({bullet: {level: 0}, children: [new TextRun(words)]}))
      ]
    : [];
  const made = new Paragraph({style: "Caption", spacing: {before: 320}, children: [new TextRun(frame.made)]});
  return Packer.toBlob(
    new Document({
      title: shown.title,
      description: frame.made,
      styles: styles(frame.language),
      numbering: {
        config: [
          {
            reference: "ordered",
            levels: [
              {
                level: 0,
                format: LevelFormat.DECIMAL,
                text: "%1.",
                alignment: AlignmentType.LEFT,
                style: {paragraph: {indent: {left: 720, hanging: 360}}}
              }
            ]
          }
        ]
      },
      footnotes: Object.fromEntries(
        shown.notes.map((note) => [note.number, {children: [footnote(note, frame, docx)]}])
      ),
      sections: [
        {
          properties: {
            page: {
              size: {width: 11906, height: 16838},
              margin: {left: MARGIN, right: MARGIN, top: MARGIN, bottom: MARGIN}
            }
          },
          footers: {
            default: new Footer({
              children: [
                new Paragraph({
                  alignment: AlignmentType.CENTER,
                  children: [new TextRun({children: [PageNumber.CURRENT]})]
                })
              ]
            })
          },
          children: [...(hasTitle ? [] : [title]), ...body, ...remarks, made]
        }
      ]
    })
  );
}

/** The document without characters that the file may not hold; texts come from reports and from authors. */
const writable = (shown: BriefDocument): BriefDocument =>
  JSON.parse(JSON.stringify(shown), (_, value: unknown) => (typeof value === "string" ? xmlText(value) : value));

function footnote({reference, quote, report, at, remarks}: Note, {link, toReport, toSentence}: WordFrame, docx: Docx) {
  const {ExternalHyperlink, Paragraph, TextRun} = docx;
  const words = [reference, quote && `“${quote}”`, ...remarks].filter(Boolean).join(" ");
  return new Paragraph({
    style: "FootnoteText",
    children: [
      new TextRun(`${words} `),
      new ExternalHyperlink({
        link: link(report, at),
        children: [new TextRun({text: at === null ? toReport : toSentence, style: "Hyperlink"})]
      })
    ]
  });
}
