import {foundName} from "../read/foundFiles.ts";
import {repaired} from "../repair/repaired.ts";
import {grounds} from "../structure/grounds.ts";
import {metadata} from "../structure/metadata.ts";
import {outline} from "../structure/outline.ts";
import {reportDates} from "../structure/reportDates.ts";
import type {CatalogueRow, Knowledge, Source} from "../types.ts";
import {type Certainty, leastSure, type Told} from "./judged.ts";
import {judgedArea} from "./judgedArea.ts";
import {judgedYear} from "./judgedYear.ts";
import {findRefused, refusedBecause} from "./refused.ts";

/** A catalogue row without its id, its file and the hash; area and year may be missing still. */
type ProposedRow = Omit<CatalogueRow, "report" | "file" | "sha256" | "area" | "year"> & {
  readonly area: string | null;
  readonly year: number | null;
};

/** A row proposed for a file, how sure it is and why. */
export interface Proposal {
  readonly path: string;
  /** Its name within the archive at `path`; "" for a file of its own. */
  readonly member: string;
  readonly sha256: string;
  readonly row: ProposedRow;
  readonly certainty: Certainty;
  /** The points that a person must decide; the row has the likeliest value, or none. */
  readonly open: readonly ("area" | "year")[];
  /** The sources of area and year. */
  readonly why: Told;
  /** The point that a person must decide, with the choices; null if nothing is open. */
  readonly question: Told | null;
  /** Why the file should not be taken in: it is no report, or is in the catalogue or among the files already; null where nothing tells that. */
  readonly against: Told | null;
}

/** A proposal and the repaired text that it was read from. */
export interface ReadProposal {
  readonly proposal: Proposal;
  readonly text: string;
}

/** A catalogue row for a file, from its text, its name and its folder. Pure. */
export function proposal(source: Source, origin: {path: string; member: string}, knowledge: Knowledge): ReadProposal {
  const file = foundName(origin);
  const clean = repaired(source, knowledge);
  const structure = outline(clean, knowledge);
  const stated = metadata(clean, structure, knowledge, file);
  const dates = reportDates(clean, structure, null);
  const {areas, years, evidence} = grounds(clean, structure, file, stated.year, knowledge.areas);
  const name = file.split(/[\\/]/).at(-1)!;
  const area = judgedArea(stated, areas, name, knowledge);
  const year = judgedYear(stated, years, name);
  const headings = structure.sections.flatMap(({heading}) => heading ?? []);
  const refused = findRefused({title: stated.title ?? "", name: evidence.name, headings, text: clean.text}, knowledge);
  const row: ProposedRow = {
    area: area.value,
    year: year.value,
    yearBasis: (year.value === stated.year ? stated.yearBasis : null) ?? "inferred",
    title: stated.title ?? "",
    issuer: stated.issuer ?? "",
    issuerLevel: stated.issuerLevel,
    signed: dates.signed ?? "",
    published: dates.published ?? "",
    outlet: "",
    genre: stated.genre,
    url: "",
    accessed: "",
    note: "",
    noteEn: ""
  };
  const genre = genreTold(row, stated.issuingBody);
  const told = [area.why, year.why, genre];
  return {
    text: clean.text,
    proposal: {
      path: origin.path,
      member: origin.member,
      sha256: source.sha256,
      row,
      certainty: leastSure([area.certainty, year.certainty, row.genre === null ? "likely" : "sure"]),
      open: [
        ...(area.certainty === "ask" ? ["area" as const] : []),
        ...(year.certainty === "ask" ? ["year" as const] : [])
      ],
      why: {
        zh: `地区：${told[0]!.zh}。年度：${told[1]!.zh}。${genre.zh}`,
        en: `Area: ${told[0]!.en}. Year: ${told[1]!.en}. ${genre.en}`
      },
      question: questionOf([area, year].filter(({certainty}) => certainty === "ask").map(({why}) => why)),
      against: refused && refusedBecause(refused)
    }
  };
}

const questionOf = (open: readonly Told[]): Told | null =>
  open.length ? {zh: open.map(({zh}) => zh).join("。"), en: open.map(({en}) => en).join(". ")} : null;

/** Whose report it is, where it is not that of the area. */
function genreTold({genre, issuerLevel}: ProposedRow, body: string | null): Told {
  if (body !== null)
    return {zh: `是“${body}”的报告，数字不算全域`, en: `A report of ${body}: its figures are not those of the area.`};
  if (genre === null) return {zh: "体裁未写明，请核对", en: "Its genre is not told: please check."};
  return issuerLevel === "party" ? {zh: "党委报告", en: "A report of the Party committee."} : {zh: "", en: ""};
}
