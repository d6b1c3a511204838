import type {Edit} from "../../types.ts";
import {type Bigrams, bigrams} from "../bigrams.ts";
import {classCodes} from "../characterClasses.ts";
import {findInStep} from "../inStep.ts";
import {findOutOfStep} from "../outOfStep.ts";
import type {Rule} from "../rule.ts";

/** More places than this in one text are no mirror's doing. */
const MOST = 300;

/**
 * Places where a mirror site worked on GBK text by the byte and lost its step. It put a reading into a character made of the
 * halves of two neighbours (理 C0ED + 條 976C: ED97 is 項, hence 理?xiàng)l例), or cut the text at the bytes of a stop that were
 * the halves of two others (。“ is A1A3 A1B0, and A3A1 is ！; an indent and （ are A1A1 A3A8, and A1A3 is 。), and what follows
 * was read out of step up to the next cut: `?。ㄒ唬┘訌?qiáng)` is （一）加強. The bytes that are left tell what stood there; the
 * one or two that are lost must make a character of that reading, or one that stands so elsewhere in the text.
 */
export const misalignment = {
  name: "misalignment",
  zh: "错位乱码",
  en: "Misaligned bytes",
  explanationZh: "镜像网站按字节改动 GBK 文本后错位：用剩下的半个字节和注音反推丢失的字，只有唯一解时才修复。",
  explanationEn:
    "A mirror edited GBK text by the byte and lost its step: the lost character is worked out from the byte and the reading left behind, and only if one answer is possible.",
  knownBy:
    "a reading was put into a phantom of two halves (`理?xiàng)l例`: 理 C0**ED** + 條 **97**6C, and ED97 is 項), or the text was cut at the bytes of a stop that were such halves (an indent and `（`: A1**A1 A3**A8, A1A3 is `。`). The bytes that are left are put back into step; for a lost one the cheapest way through all characters that it allows is taken, by readings and by what stands side by side elsewhere in the text. What nothing tells becomes U+FFFD and a finding",
  needs: classCodes.question,
  run: (text, knowledge) => {
    const edits: Edit[] = [];
    const mayDrop = !/[\ue000-\uf8ff]/.test(text);
    let pairs: Bigrams | null = null;
    let tried = 0;
    for (let at = text.indexOf("?"); at >= 0 && tried < MOST; at = text.indexOf("?", at + 1)) {
      const run = findOutOfStep(text, at);
      if (!run) continue;
      tried++;
      pairs ??= bigrams(text, knowledge);
      const last = edits.at(-1);
      const before = last?.end === at && last.is ? last.is.at(-1)! : run.before;
      const is = findInStep({...run, before}, run.tail || (text[run.end] ?? "\n"), pairs, mayDrop);
      if (is === null) continue;
      edits.push({start: at, end: run.end, is});
      at = run.end - 1;
    }
    return edits;
  }
} as const satisfies Rule;
