/** Texts of embedded documents by the id of their relation. */
export type Chunks = ReadonlyMap<string, string>;

const off = 'w:val="(?:0|false|off|none)"';
/** Markup that the parser of Word files drops or reads wrong, each with markup that it reads as meant. */
const rules: readonly (readonly [RegExp, string])[] = [
  // A switch that is off, before the other switches take its name
  [new RegExp(`<w:(?:strike|dstrike|vanish)\\s+${off}\\s*/>`, "g"), ""],
  [/<w:(?:dstrike|vanish)(?=[\s/>])/g, "<w:strike"],
  // Wrappers around runs
  [/<\/?w:(?:fldSimple|dir|bdo|ruby|rubyBase)(?:\s[^<>]*)?\/?>/g, ""],
  // The reading beside the character of a ruby
  [/<w:(rt|rubyPr)>(?:(?!<\/w:\1>)[\s\S]){0,2000}<\/w:\1>/g, ""],
  [/<w:cr\s*\/>/g, "<w:br/>"],
  // Formulas: their letters as text, a stroke in a fraction, a sign before an exponent
  [
    /<m:(?:ctrlPr|rPr|sSupPr|sSubPr|fPr|dPr|oMathParaPr|radPr|naryPr)>(?:(?!<\/m:)[\s\S]){0,2000}<\/m:(?:ctrlPr|rPr|sSupPr|sSubPr|fPr|dPr|oMathParaPr|radPr|naryPr)>/g,
    ""
  ],
  [/<m:den>/g, "<w:r><w:t>/</w:t></w:r>"],
  [/<m:sup>/g, "<w:r><w:t>^</w:t></w:r>"],
  [/<(\/?)m:(r|t)(?=[\s>])/g, "<$1w:$2"],
  [/<\/?m:[A-Za-z]+(?:\s[^<>]*)?\/?>/g, ""]
];

const chunk = /<w:altChunk\b[^<>]*?r:id="([^"]*)"[^<>]*>/g;
const signs: Readonly<Record<string, string>> = {"&": "&amp;", "<": "&lt;", ">": "&gt;"};
const unprinted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** `word/document.xml` in which fields, formulas, embedded documents and hidden text stand so that the parser reads them right. */
export function wordMarkup(document: string, chunks: Chunks): string {
  const read = rules.reduce((xml, [pattern, is]) => xml.replace(pattern, is), document);
  return read.replace(chunk, (_, id: string) =>
    (chunks.get(id) ?? "")
      .replace(unprinted, "")
      .split("\n")
      .map(
        (line) =>
          `<w:p><w:r><w:t xml:space="preserve">${line.replace(/[&<>]/g, (sign) => signs[sign]!)}</w:t></w:r></w:p>`
      )
      .join("")
  );
}

/** No style has a longer definition. */
const style = /<w:style\b[^<>]*?w:styleId="([^"]*)"[^<>]*>((?:(?!<\/w:style>)[\s\S]){0,20000})<\/w:style>/g;
const struck = /<w:(?:strike|dstrike|vanish)(?:\s+w:val="(?:1|true|on)")?\s*\/>/;

/** The styles whose text is struck out or hidden, by `word/styles.xml`. */
export const struckStyles = (styles: string): ReadonlySet<string> =>
  new Set(Array.from(styles.matchAll(style)).flatMap(([, id, body]) => (struck.test(body!) ? [id!] : [])));
