import type {Lexis} from "../lexis/lexis.ts";
import {regex, signs} from "../lexis/signs.ts";
import type {Span} from "../types.ts";

const driveNouns = "(?:行动|战役|整治|会战|攻坚)";
/** 在“清朗夏夜”百日攻坚行动中，查办208件: what was done in a drive is a part of what the year has. */
const inDrive = new RegExp(`${driveNouns}(?:之?中|里)[，,]?$`);
const within = new RegExp(`${driveNouns}(?:之?中|里)`);
/** 食品安全专项整治查处案件97件: the drive is the subject; a clause that says that one was carried out (开展…整治) is another thing. */
const driveAtStart = regex()`^([^${signs.phrase}\d]{2,14}${driveNouns})(?=[\u4e00-\u9fff])`;
const carriedOut =
  /开展|深入|扎实|持续|组织|实施|推进|强化|加强|深化|坚持|启动|部署|集中|联合|大力|严格|狠抓|抓好|通过|结合|围绕|聚焦/;
/** 红石、下坪两个试点乡镇: some places. */
const trial = /试点(?:乡镇|镇|乡|村|街道|社区|单位|企业|区县|县区|地区|部门)/;
const named = new RegExp(`${driveNouns}|试点`);
/** 开展“砺剑2021”专项行动，破获…: a drive with a name of its own, and what came of it; 全市共 turns to the whole. */
const ofNamedDrive = new RegExp(`[”"](?:系列|集中|专项|百日)*${driveNouns}[，,]$`);
const ofWhole = /全[市县区州省旗年]|共/;
/** How far before a clause its adverbial begins. */
const LONGEST_ADVERBIAL = 8;
/** Characters of the end of a drive's name: ”系列专项行动，. */
const LONGEST_NAME = 12;

/** Whether the words before a figure at `at`, in its clause or right before it, say that it is of a drive or of places on trial. */
export function isOfDrive(text: string, clause: Span, at: number, verbs: Lexis<true>): boolean {
  if (!named.test(text.slice(Math.max(0, clause.start - LONGEST_NAME), at))) return false;
  if (inDrive.test(text.slice(Math.max(0, clause.start - LONGEST_ADVERBIAL), clause.start))) return true;
  const words = text.slice(clause.start, at);
  if (within.test(words) || trial.test(words)) return true;
  if (!ofWhole.test(words) && ofNamedDrive.test(text.slice(Math.max(0, clause.start - LONGEST_NAME), clause.start)))
    return true;
  const drive = driveAtStart.exec(words);
  return (
    drive !== null && !carriedOut.test(drive[1]!) && verbs.findAt(text, clause.start + drive[0].length, at) !== null
  );
}
