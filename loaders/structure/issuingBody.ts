import type {Area, Genre, IssuerLevel} from "../types.ts";

/** Where a report can say which body issues it. */
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

const township = /^.{0,24}?(?:镇|乡|街道|苏木)(?:人民政府|政府|办事处|党工委|党委|委员会)?$/;
const zone =
  /(?:新区|开发区|高新区|经开区|产业区|示范区|试验区|合作区|保税区|度假区|风景区|名胜区|管理区|园区|工业区|工业园|产业园|科技园|自贸区|贸易区|新片区)(?:党工委|管委会|管理委员会|管理局)?$|(?:管委会|管理委员会)$/;
const party =
  /^(?:中共|中国共产党)|(?:省|市|县|区|州|旗)委$|依法治[省市县区州旗](?:委员会)?(?:办公室|办)$|全面依法治.{1,2}委员会(?:办公室)?$/;
const government = /(?:人民政府|政府)(?:办公室|办公厅)?$/;
const department =
  /(?:局|厅|委员会|委|办公室|支队|大队|总队|中心|法院|检察院|学院|大学|医院|处|站|所|署|集团|公司|总工会|联合会|团委|妇联|红十字会)$/;

/** What stands before the year or the subject of a title names the one who reports: 长丰县双墩镇|2024年法治政府建设年度报告. */
const titled =
  /^(?:【[^【】]*】|《)?(?:(?:19|20)\d{2}年度?)?(?:关于)?([\p{Script=Han}（）()]{2,36}?)(?=关于|[\s（(]*(?:19|20)\d{2}|[\s（(]*二[〇○零]|法治|依法|推进|贯彻|落实|开展|深入|工作|全面)/u;

/** Who issues a report, by its title and, where the title names no body, by its issuer and how it speaks of itself; and its genre. */
export function issuingBody(evidence: BodyEvidence): IssuingBody {
  const {title, issuer, text, area} = evidence;
  const isZone = area?.level === "zone";
  const named = titled.exec(title ?? "")?.[1] ?? "";
  const isArea = area !== null && named.endsWith(area.nameZh);
  const level = (isArea ? null : levelOf(named)) ?? levelOf(signed(issuer, text)) ?? (isZone ? "zone" : own(text));
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

/** The level of a body by the end of its name; null where that is the name of an area or nothing. */
function levelOf(name: string): IssuerLevel | null {
  if (party.test(name)) return "party";
  if (township.test(name)) return "township";
  if (government.test(name)) return /(?:新区|开发区)/.test(name) ? null : "government";
  if (zone.test(name)) return "zone";
  return department.test(name) ? "department" : null;
}

/**
 * The body that signs, where its signature tells: a department signs the report of its government too, so it counts as one only where the
 * text speaks as 我局.
 */
function signed(issuer: string | null, text: string): string {
  if (issuer === null) return "";
  return levelOf(issuer) === "department" && !speaksAs(text, /[我本][局厅委办院](?!员|书记|会)/g) ? "" : issuer;
}

/** How a body within an area calls itself. */
function own(text: string): IssuerLevel | null {
  if (/代表[^，。\n]{0,12}(?:党工委|管委会|管理委员会)/.test(text.slice(0, 3000))) return "zone";
  const isArea = speaksAs(text, /[全我][省市县区州旗](?!外)/g);
  if (!isArea && speaksAs(text, /[全我本](?:镇|乡|街道)(?!村|镇)/g)) return "township";
  return !isArea && speaksAs(text, /我局|本局|全局(?!性|观|意识|上)/g) ? "department" : null;
}

/** Said twice at least: once is a slip or a quotation. */
function speaksAs(text: string, pattern: RegExp): boolean {
  return (text.match(pattern)?.length ?? 0) > 1;
}

function genreOf(level: IssuerLevel | null, {title, isWorkReport}: BodyEvidence): Genre | null {
  if (level === "department" || level === "township" || level === "zone" || level === "party") return `${level}_report`;
  if (isWorkReport) return "work_report";
  if (/(?:综述|纪实|巡礼|掠影|侧记|观察)(?:[—－（(].*)?$/.test(title ?? "")) return "press_review";
  return level && isReport.test(title ?? "") ? "government_report" : null;
}
