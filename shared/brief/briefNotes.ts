import type {BriefFigure, BriefTables} from "./lookedUpTables.js";
import type {BriefLanguage} from "./model.js";
import type {Note} from "./resolved.js";
import {inLanguage} from "./valueWords.js";

export type ReferenceStyle = "gbt7714" | "apa";

/** The remarks that a reader needs before using a figure. */
function remarksOf(figure: BriefFigure, tables: BriefTables, language: BriefLanguage): string[] {
  const coded = (list: Parameters<BriefTables["coded"]>[0], code: string) =>
    inLanguage(language, ...(tables.coded(list, code) ?? ([code, code] as const)));
  const rules = figure.findings?.split("|").map((rule) => coded("findings.rule", rule)) ?? [];
  const years = [...new Set([figure.periodFrom, figure.periodTo].filter((year) => year !== null))].join("–");
  return [
    figure.period === "year" ? "" : [coded("period", figure.period), years].filter(Boolean).join(" "),
    figure.scope === "area"
      ? ""
      : [coded("scope", figure.scope), figure.body].filter(Boolean).join(inLanguage(language, "：", ": ")),
    figure.kind === "change" ? coded("measurements.kind", "change") : "",
    figure.observed === "conflict" || figure.observed === "other"
      ? inLanguage(language, "报告对同一年给出不同的数", "the reports give other values for the same year")
      : "",
    rules.length ? inLanguage(language, `待核查：${rules.join("、")}`, `to be checked: ${rules.join(", ")}`) : ""
  ].filter(Boolean);
}

/** The footnotes of a brief in the order of the text; a sentence cited again keeps its number. */
export class Notes {
  readonly list: Note[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly tables: BriefTables,
    private readonly language: BriefLanguage,
    private readonly style: ReferenceStyle
  ) {}

  /** The note of a figure: its sentence. */
  ofFigure(figure: BriefFigure): number | null {
    const at = Number(figure.id.slice(figure.id.lastIndexOf("@") + 1));
    return this.note(figure.report, at, remarksOf(figure, this.tables, this.language));
  }

  /** The note of a sentence that is quoted in the text itself. */
  ofSentence(report: string, at: number): number | null {
    return this.note(report, at, []);
  }

  /** The note of a report as a whole. */
  ofReport(report: string): number | null {
    return this.note(report, null, []);
  }

  private note(id: string, at: number | null, remarks: readonly string[]): number | null {
    const report = this.tables.findReport(id);
    if (!report) return null;
    const sentence = at === null ? null : this.tables.findSentence(id, at);
    const start = sentence?.sourceStart ?? at;
    const key = [id, start, ...remarks].join("\n");
    const earlier = this.numbers.get(key);
    if (earlier !== undefined) return earlier;
    const number = this.list.length + 1;
    this.numbers.set(key, number);
    const reference =
      report[this.style] ??
      report.gbt7714 ??
      report.apa ??
      inLanguage(this.language, `出处不详的文本，文件 ${report.file}`, `Text of unknown origin, file ${report.file}`);
    this.list.push({number, reference, quote: sentence?.text.trim() ?? null, report: id, at: start, remarks});
    return number;
  }
}
