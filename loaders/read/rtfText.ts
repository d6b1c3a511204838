import {bytesOfLatin1, latin1} from "./latin1.ts";

/** The state within a group of an RTF file, which is as before behind it. */
interface State {
  readonly skipped: boolean;
  /** Hidden, struck out or deleted. */
  readonly unread: boolean;
  readonly encoding: string;
  /** Characters that stand behind a \u for programs that do not know it. */
  readonly substitutes: number;
  /** Raised text; a note mark, if it is a number. */
  readonly raised: boolean;
}

/** Groups that hold no text of the body. */
const destinations = new Set(
  "fonttbl colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf object fldinst listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping datastore latentstyles xmlnstbl annotation atnid atnauthor bkmkstart bkmkend nonshppict".split(
    " "
  )
);
const charsets: Readonly<Record<string, string>> = {
  "134": "gb18030",
  "136": "big5",
  "128": "shift_jis",
  "129": "euc-kr"
};
const codePages: Readonly<Record<string, string>> = {
  "936": "gb18030",
  "54936": "gb18030",
  "950": "big5",
  "932": "shift_jis",
  "65001": "utf-8"
};
const controlSigns: Readonly<Record<string, string>> = {
  par: "\n",
  line: "\n",
  sect: "\n",
  page: "\n",
  row: "\n",
  nestrow: "\n",
  cell: "\t",
  nestcell: "\t",
  tab: "\t",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  emspace: "\u3000",
  "~": " ",
  _: "-"
};
const token = /\\(?:'([0-9a-fA-F]{2})|([a-zA-Z]+)(-?\d{1,10})? ?|([^a-zA-Z]))|([{}])|([^\\{}]+)/g;

/** The text of an RTF file. Bytes are decoded by the character set of their font, else by the code page of the file. */
export function rtfText(bytes: Uint8Array): string {
  const source = latin1(bytes);
  const fonts = fontEncodings(source);
  const page = codePages[/\\ansicpg(\d+)/.exec(source.slice(0, 4096))?.[1] ?? ""] ?? "windows-1252";
  const writer = new Writer();
  let state: State = {skipped: false, unread: false, encoding: page, substitutes: 1, raised: false};
  const open: State[] = [];
  let ignore = 0;
  for (const {1: byte, 2: word, 3: number, 4: sign, 5: brace, 6: plain} of source.matchAll(token)) {
    if (brace === "{") open.push(state);
    else if (brace === "}") state = open.pop() ?? state;
    if (brace) {
      ignore = 0;
      continue;
    }
    if (byte !== undefined || plain !== undefined) {
      let units =
        byte === undefined ? bytesOfLatin1(plain!.replace(/[\r\n]/g, "")) : Uint8Array.of(Number.parseInt(byte, 16));
      const left = Math.min(ignore, units.length);
      units = units.subarray(left);
      ignore -= left;
      if (units.length) writer.bytes(units, state);
      continue;
    }
    ignore = 0;
    if (word === "u" && number) {
      writer.text(String.fromCharCode(Number(number) & 0xffff), state);
      ignore = state.substitutes;
    } else if (word && destinations.has(word)) state = {...state, skipped: true};
    else if (sign === "*") state = {...state, skipped: true};
    else if (sign === "\n" || sign === "\r") writer.text("\n", state);
    else if (sign === "\\" || sign === "{" || sign === "}") writer.bytes(bytesOfLatin1(sign), state);
    else if (controlSigns[word ?? sign!] !== undefined) writer.text(controlSigns[word ?? sign!]!, state);
    else if (word) state = changed(state, word, number, fonts, page);
  }
  return writer.end().replace(/\t\n/g, "\n");
}

function changed(
  state: State,
  word: string,
  number: string | undefined,
  fonts: ReadonlyMap<string, string>,
  page: string
): State {
  const isOn = number !== "0";
  switch (word) {
    case "v":
    case "strike":
    case "striked":
    case "deleted":
      return {...state, unread: isOn};
    case "super":
      return {...state, raised: isOn};
    case "nosupersub":
      return {...state, raised: false};
    case "plain":
      return {...state, unread: false, raised: false, encoding: page};
    case "uc":
      return {...state, substitutes: Number(number ?? 1)};
    case "f":
    case "af":
      return word === "f" ? {...state, encoding: fonts.get(number ?? "") ?? page} : state;
    default:
      return state;
  }
}

const font = /\\f(\d{1,6})(?:\\[a-z]{1,20}-?\d{0,6}){0,12}?\\fcharset(\d+)/g;
/** No list of fonts is longer. */
const FONTS = 200_000;

/** The encodings of the fonts whose character set is an East Asian one. */
function fontEncodings(source: string): ReadonlyMap<string, string> {
  const start = source.indexOf("\\fonttbl");
  const list = start < 0 ? "" : source.slice(start, start + FONTS);
  return new Map(
    Array.from(list.matchAll(font)).flatMap(([, number, charset]) =>
      charsets[charset!] ? [[number!, charsets[charset!]!] as const] : []
    )
  );
}

/** Collects text; bytes wait until all bytes of a character are there. */
class Writer {
  readonly #parts: string[] = [];
  #waiting: Uint8Array[] = [];
  #encoding = "";

  bytes(units: Uint8Array, {skipped, unread, raised, encoding}: State): void {
    if (skipped || unread || (raised && /^[\d[\]()]+$/.test(latin1(units)))) return;
    if (encoding !== this.#encoding) this.#flush();
    this.#encoding = encoding;
    this.#waiting.push(units);
  }

  text(words: string, {skipped, unread}: State): void {
    if (skipped || unread) return;
    this.#flush();
    this.#parts.push(words);
  }

  #flush(): void {
    if (this.#waiting.length === 0) return;
    const bytes = new Uint8Array(this.#waiting.reduce((sum, {length}) => sum + length, 0));
    let end = 0;
    for (const units of this.#waiting) {
      bytes.set(units, end);
      end += units.length;
    }
    this.#parts.push(new TextDecoder(this.#encoding).decode(bytes));
    this.#waiting = [];
  }

  end(): string {
    this.#flush();
    return this.#parts.join("");
  }
}
