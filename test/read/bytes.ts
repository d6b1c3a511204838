import {zipSync} from "fflate";

/** GB18030 or Big5 bytes of a text of two-byte characters and ASCII; the platform has a decoder only, so the table is turned round. */
export function encoded(text: string, encoding: "gb18030" | "big5"): Uint8Array {
  const found = turned(encoding);
  return Uint8Array.from(Array.from(text, (char) => (char < "\x80" ? [char.charCodeAt(0)] : found.get(char)!)).flat());
}

function turned(encoding: string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (char !== "\ufffd" && !found.has(char)) found.set(char, [lead, trail]);
    }
  return found;
}

/** UTF-16 bytes, big or little endian, with a byte order mark if asked for. */
export function utf16(text: string, big: boolean, mark: boolean): Uint8Array {
  const units = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
  return big ? units.swap16() : units;
}

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** A .docx of plain paragraphs, with whatever XML is given instead of one. */
export function docx(paragraphs: readonly string[], parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const body = paragraphs
    .map((text) =>
      text.startsWith("<w:") ? text : `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
    )
    .join("");
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ...parts
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, new TextEncoder().encode(xml)])));
}

/** A PDF whose pages show lines of text in a font that is not embedded, as Chinese offices print them. */
export function pdf(pages: readonly (readonly string[])[]): Uint8Array {
  const objects: string[] = [];
  const add = (content: string) => objects.push(content);
  const first = 6;
  add("<</Type/Catalog/Pages 2 0 R>>");
  add(`<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${first + 2 * i} 0 R`).join(" ")}]>>`);
  add("<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>");
  add(
    "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 5 0 R/DW 1000>>"
  );
  add(
    "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>"
  );
  for (const [i, lines] of pages.entries()) {
    const shown = lines
      .map(
        (line, j) =>
          `BT /F1 12 Tf 1 0 0 1 72 ${760 - 20 * j} Tm <${Buffer.from(line, "utf16le").swap16().toString("hex")}> Tj ET`
      )
      .join("\n");
    add(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${first + 2 * i + 1} 0 R>>`
    );
    add(`<</Length ${shown.length}>>stream\n${shown}\nendstream`);
  }
  let file = "%PDF-1.4\n";
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj${object}endobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("")}`;
  file += `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(file, "latin1");
}

/** An OFD of one page with one stretch of text, or none. */
export function ofd(text: string): Uint8Array {
  const shown =
    text && `<TextObject Boundary="20 20 100 7" Size="5"><TextCode X="0" Y="5">${text}</TextCode></TextObject>`;
  const files = {
    "OFD.xml": "<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>",
    "Doc_0/Document.xml": '<Document><Pages><Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></Pages></Document>',
    "Doc_0/Pages/Page_0/Content.xml": `<Page><Content><Layer>${shown}</Layer></Content></Page>`
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, new TextEncoder().encode(xml)])));
}
