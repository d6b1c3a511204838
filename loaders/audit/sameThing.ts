import type {Coding} from "../types.ts";

/** 法规草案 and 法规议案 are of one thing. */
const COMMON = 2;

const isLike = (one: string, other: string) =>
  one.includes(other) || other.includes(one) || one.slice(0, COMMON) === other.slice(0, COMMON);

/**
 * Whether two figures of one indicator say the same of the same thing, by their cue words: 新增商事主体 and 净增商事主体 do not, nor do
 * 制定规章 and 立改废规章. Each cue of the one with fewer must have a like one in the other.
 */
export function isSameThing({cues: one}: Pick<Coding, "cues">, {cues: other}: Pick<Coding, "cues">): boolean {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  return fewer.every((cue) => more.some((like) => isLike(cue, like)));
}
