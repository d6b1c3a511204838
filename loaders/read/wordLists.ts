/** One level of a Word list: how it counts and what it prints. */
interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}

const attribute = (xml: string, tag: string) => new RegExp(`<w:${tag} [^>]*?w:val="([^"]*)"`).exec(xml)?.[1];
const all = (xml: string, tag: string) => xml.match(new RegExp(`<w:${tag}[ >][\\s\\S]*?</w:${tag}>`, "g")) ?? [];

/** Levels by number id and level, as `word/numbering.xml` defines them. */
function lists(numbering: string): Map<string, Map<number, Level>> {
  const abstract = new Map<string, Map<number, Level>>();
  for (const xml of all(numbering, "abstractNum")) {
    const levels = all(xml, "lvl").map((level): [number, Level] => [
      Number(/w:ilvl="(\d+)"/.exec(level)?.[1] ?? 0),
      {
        start: Number(attribute(level, "start") ?? 1),
        format: attribute(level, "numFmt") ?? "decimal",
        text: attribute(level, "lvlText") ?? ""
      }
    ]);
    abstract.set(/w:abstractNumId="(\d+)"/.exec(xml)?.[1] ?? "", new Map(levels));
  }
  return new Map(
    all(numbering, "num").map((xml) => [
      /w:numId="(\d+)"/.exec(xml)?.[1] ?? "",
      abstract.get(attribute(xml, "abstractNumId") ?? "") ?? new Map()
    ])
  );
}

const hanDigits = "〇一二三四五六七八九";

function counted(n: number, format: string): string {
  if (/^(chinese|japanese|ideograph|taiwanese)/.test(format) && n < 100) {
    const [tens, ones] = [Math.floor(n / 10), n % 10];
    return (tens > 1 ? hanDigits[tens]! : "") + (tens ? "十" : "") + (ones || !tens ? hanDigits[ones]! : "");
  }
  if (format === "lowerLetter" || format === "upperLetter") {
    const letter = String.fromCharCode(97 + ((n - 1) % 26));
    return format === "upperLetter" ? letter.toUpperCase() : letter;
  }
  if (format.startsWith("decimalEnclosedCircle") && n <= 20) return String.fromCharCode(0x245f + n);
  return String(n);
}

/**
 * The text of a Word document's numbers (一、 （二） 3.), which stand in no run: `word/document.xml` with each written into
 * its paragraph. Bullets print nothing. `styles` gives the lists of paragraph styles.
 */
export function labelled(document: string, numbering: string, styles: string): string {
  const levels = lists(numbering);
  const ofStyle = new Map(
    all(styles, "style").map((xml) => [
      /w:styleId="([^"]*)"/.exec(xml)?.[1],
      /<w:numPr>[\s\S]*?<\/w:numPr>/.exec(xml)?.[0]
    ])
  );
  const counters = new Map<string, number[]>();
  return document.replace(/<w:pPr>[\s\S]*?<\/w:pPr>/g, (properties) => {
    const list = /<w:numPr>[\s\S]*?<\/w:numPr>/.exec(properties)?.[0] ?? ofStyle.get(attribute(properties, "pStyle"));
    const id = list && attribute(list, "numId");
    const depth = Number((list && attribute(list, "ilvl")) ?? 0);
    const level = id && levels.get(id)?.get(depth);
    if (!level || level.format === "bullet" || level.format === "none") return properties;
    const counts = counters.get(id) ?? [];
    counters.set(id, counts);
    counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    counts.length = depth + 1;
    const label = level.text.replace(/%(\d)/g, (_, digit) => {
      const at = Number(digit) - 1;
      const of = levels.get(id)!.get(at) ?? level;
      return counted(counts[at] ?? of.start, of.format);
    });
    return label ? `${properties}<w:r><w:t xml:space="preserve">${label}</w:t></w:r>` : properties;
  });
}
