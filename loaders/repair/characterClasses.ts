/** Classes of characters that some rule looks for; bits of what `classesIn` returns. */
export const classCodes = {
  /** a-z and the toned vowels of pinyin. */
  pinyin: 1,
  /** < & \ : what is left of markup. */
  markup: 2,
  question: 4,
  pipe: 8,
  /** Han and radicals that GB 2312 has not: Traditional, variant glyphs, or text decoded twice. */
  rareHan: 16,
  /** Latin-1 letters and signs: text decoded twice. */
  latin1: 32,
  /** Spaces that are neither U+0020 nor U+3000, and characters that print nothing. */
  exotic: 64,
  /** Digits, letters, signs of numbers in full width. */
  fullWidth: 128,
  space: 256,
  /** U+FFFD and private use. */
  lost: 512,
  return: 1024,
  /** Dashes and the like that are not the usual ones. */
  dash: 2048,
  /** New page. */
  page: 4096,
  /** ， next to which thousands may stand. */
  comma: 8192,
  /** Signs and words of captions. */
  caption: 16384,
  /** Brackets, circled and raised digits of note marks. */
  note: 32768
} as const;

/** Needs of a rule that no class of characters can tell: every text may have work for it. */
export const ALWAYS = 1 << 30;

/** Characters of GB 2312, the set in which Simplified Chinese has been written since 1980. */
export const gb2312: ReadonlySet<string> = new Set(
  new TextDecoder("gb18030")
    .decode(
      Uint8Array.from({length: 94 * 94 * 2}, (_, i) =>
        i % 2 ? 0xa1 + (((i - 1) / 2) % 94) : 0xa1 + Math.floor(i / 2 / 94)
      )
    )
    .replaceAll("\ufffd", "")
);

const classes = new Uint16Array(0x10000);
const claim = (bit: number, ...ranges: (string | readonly [number, number])[]) => {
  for (const range of ranges)
    if (typeof range === "string") for (const char of range) classes[char.charCodeAt(0)]! |= bit;
    else for (let code = range[0]; code <= range[1]; code++) classes[code]! |= bit;
};
claim(classCodes.latin1, [0x80, 0xff], "ŒœŠšŽžŸƒˆ˜‚„†‡‰‹›€™");
claim(classCodes.pinyin, [0x61, 0x7a], "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ");
claim(classCodes.markup, "<&\\");
claim(classCodes.question, "?");
claim(classCodes.pipe, "|");
for (let code = 0x3400; code <= 0x9fff; code++)
  if (!gb2312.has(String.fromCharCode(code))) classes[code]! |= classCodes.rareHan;
claim(classCodes.rareHan, [0x2e80, 0x2fdf], [0xf900, 0xfaff], [0xd840, 0xd888]);
claim(
  classCodes.exotic,
  [0, 8],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0xa0],
  [0x2000, 0x200f],
  [0x202a, 0x202f],
  [0x205f, 0x206f]
);
claim(classCodes.exotic, "\u00ad\u061c\u1680\u180e\ufeff\ufff9\ufffa\ufffb");
claim(classCodes.fullWidth, [0xff10, 0xff19], [0xff21, 0xff3a], [0xff41, 0xff5a], "％．－＋／");
claim(classCodes.space, " \u3000");
claim(classCodes.lost, "\ufffd", [0xe000, 0xf8ff]);
claim(classCodes.return, "\r\v\u0085\u2028\u2029");
claim(classCodes.page, "\f");
claim(classCodes.comma, "，");
claim(classCodes.caption, "▲△▼▽摄图");
claim(classCodes.note, "[［¹²³⁰", [0x2074, 0x2079], [0x2460, 0x2473], [0x3251, 0x325f]);
claim(classCodes.dash, "‐‑‒−―─一ー");

/** Which classes of characters stand in `text`: one pass, so that a rule that has nothing to do costs nothing. */
export function classesIn(text: string): number {
  let all: number = ALWAYS;
  for (let i = 0; i < text.length; i++) all |= classes[text.charCodeAt(i)]!;
  return all;
}

/** Whether the code unit belongs to the class. */
export const isOf = (bit: number, code: number): boolean => (classes[code]! & bit) !== 0;
