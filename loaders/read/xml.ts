import {Parser} from "htmlparser2";

/** Calls for the parts of an XML file, in their order. Names come without their namespace's prefix. */
interface XmlCalls {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(words: string): void;
  close?(name: string): void;
}

const local = (name: string) => name.slice(name.indexOf(":") + 1);

/** Reads XML in one pass; no tree is built, so that a large file takes no more memory than its text. Entities of a DTD are not expanded. */
export function readXml(bytes: Uint8Array | undefined, {open, text, close}: XmlCalls): void {
  if (!bytes) return;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open?.(local(name), attributes),
      ontext: (words) => text?.(words),
      onclosetag: (name) => close?.(local(name))
    },
    {xmlMode: true, decodeEntities: true}
  );
  parser.write(new TextDecoder().decode(bytes));
  parser.end();
}
