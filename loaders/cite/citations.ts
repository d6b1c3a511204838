import {regex, signs} from "../lexis/signs.ts";
import type {Citation, Knowledge, Sentence} from "../types.ts";
import {natures} from "./kinds.ts";
import {findNumber, findYear} from "./numbers.ts";
import {titles} from "./titles.ts";

/** A number stands this near behind its title. */
const REACH = 40;
/** Words that tell what a document is stand this near: 先后推出短视频《…》, 《…》等直播栏目. */
const NEAR = 12;
const BEHIND = 8;

/**
 * The documents named in 《》, in reading order: also those in captions, which lie in no sentence. Of a title within a
 * title the outer one is cited.
 */
export function citations(text: string, sentences: readonly Sentence[], knowledge: Knowledge): Citation[] {
  const nature = natures(knowledge);
  let next = 0;
  return titles(text).map(({start, end}) => {
    while (next < sentences.length && sentences[next]!.end <= start) next++;
    const sentence = sentences[next];
    const title = text.slice(start + 1, end - 1);
    const numbered = findNumber(text.slice(end, end + REACH));
    return {
      sentence: sentence && sentence.start <= start ? sentence.ordinal : null,
      start,
      end,
      title,
      ...nature(
        title,
        clauseBefore(text.slice(Math.max(0, start - NEAR), start)),
        clauseAfter(text.slice(end, end + BEHIND))
      ),
      number: numbered?.number ?? null,
      year: findYear(title) ?? numbered?.year ?? null
    };
  });
}

const lastPhrase = regex()`[^${signs.phrase}》]*$`;
const phraseEnd = regex()`[${signs.phrase}《]|$`;
const clauseBefore = (words: string) => words.slice(words.search(lastPhrase));
const clauseAfter = (words: string) => words.slice(0, words.search(phraseEnd));
