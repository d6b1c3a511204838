import {fullWidth, regex} from "../lexis/signs.ts";

const endOfStatement = regex()`[${fullWidth.statement}\n]`;

/** A text that is known, under the name by which it is told. */
interface KnownText {
  readonly name: string;
  readonly sentences: ReadonlySet<string>;
  readonly letters: string;
}

/** A known text that is the same, and how much of the shorter one stands in both. */
export interface Likeness {
  readonly name: string;
  /** Share of the sentences of the shorter text that stand in the other, 0..1; 1 where the two texts are one but for signs and blanks. */
  readonly share: number;
  readonly isSame: boolean;
}

/** A sentence of fewer characters stands in many reports. */
const SHORTEST = 12;
/** A text of fewer sentences says too little to be known again. */
const LEAST = 5;
/** Two reports that share so many sentences are one report; reports of one area in two years share a tenth. */
const SAME = 0.8;

const mark = /[^\p{Script=Han}\p{N}A-Za-z]+/gu;

/** Texts by what they say, so that the same report from another mirror, in other signs and with other furniture, is known again. */
export class KnownTexts {
  readonly #bySentence = new Map<string, KnownText[]>();

  /** The known text most like this one, where they are one report; then takes it up under `name`. */
  findLike(text: string): Likeness | null {
    const {sentences, letters} = read(text);
    const shared = new Map<KnownText, number>();
    for (const sentence of sentences)
      for (const knownText of this.#bySentence.get(sentence) ?? [])
        shared.set(knownText, (shared.get(knownText) ?? 0) + 1);
    let best: Likeness | null = null;
    for (const [knownText, count] of shared) {
      const least = Math.min(knownText.sentences.size, sentences.size);
      const isSame = knownText.letters === letters;
      const share = isSame ? 1 : count / least;
      if ((isSame || (least >= LEAST && share >= SAME)) && share > (best?.share ?? 0))
        best = {name: knownText.name, share, isSame};
    }
    return best;
  }

  add(name: string, text: string): void {
    const knownText = {name, ...read(text)};
    for (const sentence of knownText.sentences) {
      const all = this.#bySentence.get(sentence);
      if (all) all.push(knownText);
      else this.#bySentence.set(sentence, [knownText]);
    }
  }
}

function read(text: string): Omit<KnownText, "name"> {
  const sentences = new Set(
    text
      .split(endOfStatement)
      .map((sentence) => sentence.replace(mark, ""))
      .filter(({length}) => length >= SHORTEST)
  );
  return {sentences, letters: text.replace(mark, "")};
}
