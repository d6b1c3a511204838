import {type Lexis, lexis} from "../lexis/lexis.ts";
import {perKnowledge} from "../lexis/perKnowledge.ts";
import {regex, signs} from "../lexis/signs.ts";
import type {Area, Knowledge, Span} from "../types.ts";
import type {Scoped} from "./bodies.ts";
import {timeWords} from "./words.ts";

/** A clause names the place that it speaks of at its beginning. */
const FARTHEST = 3;
/** 省会石家庄: the capital alone. */
const capital = regex()`^[${signs.list}\s]*(?:其中)?省会`;
/** 甘谷县等地, 甘谷县、秦安县: several places are named as examples of the area. */
const exampleMark = /^(?:等|、|和|与|及|代表)/;

/** 石桥镇办理, 云桥县受理: a place that the gazetteer need not know, and what it did. */
const placeName = /^[\u4e00-\u9fff]{1,3}(?<![全各本我该两市县区省乡村城镇小社园景辖])(?:县|旗|镇|乡|街道)/;
const kinds = /试点|示范|重点|建制|中心|特色|所辖|部分|个别|其他|其余/;
/** Words that may stand between a place and its deed: 横岗街道在全国率先探索. */
const manner = /^(?:在全[国省市县区州])?(?:率先|首次|首先|创新|积极|大力|全面|深入|持续|不断)*/;
/** Words for the area as a whole. */
const wholeArea = /(?<!在)[全我][省市县区州旗盟]|各[县市区乡镇]/;

interface Gazetteer {
  readonly names: Lexis<readonly Area[]>;
  readonly parents: ReadonlyMap<string, string>;
}

const gazetteer = perKnowledge(({areas}): Gazetteer => {
  const byName = new Map<string, Area[]>();
  for (const area of areas) byName.set(area.nameZh, [...(byName.get(area.nameZh) ?? []), area]);
  return {names: lexis(byName), parents: new Map(areas.map(({code, parent}) => [code, parent]))};
});

/** Reads whether the clause of a figure opens with the name of a place that is not the area of the report: a part of it, or another area. */
export function placeReader(knowledge: Knowledge, area: Area | null) {
  const {names, parents} = gazetteer(knowledge);
  const {verbs} = timeWords(knowledge);
  const isWithin = (code: string, whole: string): boolean => {
    for (let above = parents.get(code); above; above = parents.get(above)) if (above === whole) return true;
    return false;
  };
  return (text: string, clause: Span, sentenceStart: number, at: number): Scoped | null => {
    if (!area) return null;
    if (area.level === "province" && capital.test(text.slice(clause.start, at))) return {scope: "subset", body: null};
    for (let i = clause.start; i < Math.min(at, clause.start + FARTHEST); i++) {
      const hit = names.findAt(text, i, at);
      if (!hit) continue;
      const {entry: named, end} = hit;
      if (exampleMark.test(text.slice(end, end + 2)) || named.some(({code}) => code === area.code)) return null;
      if (named.some(({code}) => isWithin(area.code, code))) return null;
      return {scope: named.some(({code}) => isWithin(code, area.code)) ? "subset" : "other_area", body: null};
    }
    const isTold = opensWithPlace(text, clause.start, at) || goesOn(text, clause, sentenceStart, at);
    return isTold ? {scope: "subset", body: null} : null;
  };

  /** Whether a place within the area is the subject of the words from `start` on: 石桥镇办理. */
  function opensWithPlace(text: string, start: number, end: number): boolean {
    const named = placeName.exec(text.slice(start, end))?.[0];
    if (named === undefined || kinds.test(named) || named.startsWith(area?.nameZh ?? named)) return false;
    const after = start + named.length;
    const {length} = manner.exec(text.slice(after, end))![0];
    return length > 0 || verbs.findAt(text, after, end) !== null;
  }

  /** 石桥镇首创司法确认制，有效终止纠纷269宗: a clause that opens with its deed goes on with the place that opened the sentence. */
  function goesOn(text: string, {start}: Span, sentenceStart: number, end: number): boolean {
    if (start <= sentenceStart || wholeArea.test(text.slice(sentenceStart, end))) return false;
    for (let i = start; i < start + FARTHEST; i++)
      if (verbs.findAt(text, i, end)?.end) return opensWithPlace(text, sentenceStart, start);
    return false;
  }
}
