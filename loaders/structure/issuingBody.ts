import {regex, signs} from "../lexis/signs.ts";
import type {Area, Genre, IssuerLevel, Knowledge} from "../types.ts";
import {bodyLevel} from "./bodyLevel.ts";

/** Places that can tell which body issues a report. */
interface BodyEvidence {
  readonly title: string | null;
  /** The signature's or the head's body. */
  readonly issuer: string | null;
  readonly text: string;
  readonly isWorkReport: boolean;
  /** The area of the report, where it is known. */
  readonly area: Area | null;
}

interface IssuingBody {
  readonly issuerLevel: IssuerLevel | null;
  /** The body within the area whose report this is (双墩镇, 株洲市生态环境局); null where the report speaks for the area. */
  readonly issuingBody: string | null;
  readonly genre: Genre | null;
}

/** The words before the year or the subject of a title name the one who reports: 长丰县双墩镇|2024年法治政府建设年度报告. */
const titled =
  /^(?:【[^【】]*】|《)?(?:(?:19|20)\d{2}年度?)?(?:关于)?([\p{Script=Han}（）()、 \u3000]{2,36}?)(?=关于|[\s（(]*(?:19|20)\d{2}|[\s（(]*二[〇○零]|法治|依法|推进|贯彻|落实|开展|深入|工作|全面)/u;

/** Who issues a report, by its title and, where the title names no body, by its issuer and how it speaks of itself; and its genre. */
export function issuingBody(evidence: BodyEvidence, knowledge: Knowledge): IssuingBody {
  const {title, issuer, text, area} = evidence;
  const levelOf = (name: string) => bodyLevel(name, knowledge);
  const isZone = area?.level === "zone";
  const named = titled.exec(title ?? "")?.[1] ?? "";
  const isArea = area !== null && named.endsWith(area.nameZh);
  const level =
    (isArea ? null : levelOf(named)) ??
    findSigned(issuer, text, levelOf) ??
    (isZone ? "zone" : own(text, evidence.isWorkReport));
  const issuerLevel = level ?? (isOfArea(evidence, named) ? "government" : null);
  const isWithin = issuerLevel === "department" || issuerLevel === "township" || (issuerLevel === "zone" && !isZone);
  const body =
    levelOf(named) === issuerLevel
      ? named
      : levelOf(issuer ?? "") === issuerLevel
        ? issuer
        : (words[issuerLevel ?? ""] ?? null);
  return {issuerLevel, issuingBody: isWithin ? body : null, genre: genreOf(issuerLevel, evidence)};
}

/** Whether the report is that of the area's government: its work report, one that it signs, or one whose title names the area. */
const isOfArea = ({title, issuer, area, isWorkReport}: BodyEvidence, named: string) =>
  isWorkReport || issuer !== null || ((named !== "" || area !== null) && isReport.test(title ?? ""));

const isReport = /报告|总结|汇报|公报|情况/;

const words: Readonly<Record<string, string>> = {department: "本部门", township: "本乡镇街道", zone: "本功能区"};

/**
 * The level of the body that signs, where its signature tells: a department signs the report of its government too, so it counts as one
 * only where the text speaks as 我局.
 */
function findSigned(
  issuer: string | null,
  text: string,
  levelOf: (name: string) => IssuerLevel | null
): IssuerLevel | null {
  const level = issuer === null ? null : levelOf(issuer);
  return level === "department" && count(text, ofDepartment) < TWICE ? null : level;
}

/** Once is a slip or a quotation. */
const TWICE = 2;
const ofArea = /[我本](?:省|市|县|区|州|旗|自治)(?!外)/g;
const ofTownship = /[全我本](?:镇|乡|街道)(?!村|镇)/g;
const ofDepartment =
  /我(?:局|厅|委(?!员|会)|办(?!理|案|法|学|事)|院(?!士)|中心|支队|大队|总队|站|所(?!有|在|属|谓|以)|校|馆)|(?<!\p{Script=Han})本(?:局|厅|院|部门|单位|中心|支队|大队)/gu;

const zoneSpeaks = regex()`代表[^${signs.clause}\n]{0,12}(?:党工委|管委会|管理委员会)`;

/** How a body within an area calls itself, oftener than it calls the area its own: 我局 before 我县. */
function own(text: string, isWorkReport: boolean): IssuerLevel | null {
  if (zoneSpeaks.test(text.slice(0, 3000))) return "zone";
  if (isWorkReport) return null;
  const area = count(text, ofArea);
  const [township, department] = [count(text, ofTownship), count(text, ofDepartment)];
  if (township >= TWICE && township > area && township >= department) return "township";
  return department >= TWICE && department > area ? "department" : null;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function genreOf(level: IssuerLevel | null, {title, isWorkReport}: BodyEvidence): Genre | null {
  if (level === "department" || level === "township" || level === "zone" || level === "party") return `${level}_report`;
  if (isWorkReport) return "work_report";
  if (/(?:综述|纪实|巡礼|掠影|侧记|观察)(?:[—－（(].*)?$/.test(title ?? "")) return "press_review";
  return level && isReport.test(title ?? "") ? "government_report" : null;
}
