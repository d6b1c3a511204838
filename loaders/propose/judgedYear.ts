import type {YearGround} from "../structure/yearGrounds.ts";
import type {Metadata} from "../types.ts";
import {type Judged, saidBy, saidIn} from "./judged.ts";

/** A code of an area and a year, as this project names its files: 620524-2020.txt, 620524-wushan-2020.docx. */
const coded = /^\d{6}(?:[-_][A-Za-z-]*)?[-_]((?:19|20)\d{2})(?!\d)/;

/** The year that a report is about, with the places that agree, or what a person must decide between. */
export function judgedYear(
  {year: read}: Pick<Metadata, "year">,
  inText: readonly YearGround[],
  fileName: string
): Judged<number> {
  const filed = Number(coded.exec(fileName)?.[1] ?? 0);
  const grounds = filed ? [...inText, {where: "code", years: [filed]}] : inText;
  const isOnlyInferred = !inText.some(({years}) => read !== null && years.includes(read));
  const year = filed && isOnlyInferred ? filed : read;
  if (year === null)
    return {
      value: null,
      certainty: "ask",
      why: {zh: "没有写明是哪一年的报告", en: "nothing says of which year it reports"}
    };
  const agree = grounds.filter(({years}) => years.includes(year));
  // A page may be put up again years later; it cannot come before its report.
  const against = grounds.filter(
    ({where, years}) => !years.includes(year) && (where !== "date" || Math.max(...years) < year)
  );
  if (against.length) {
    const versions = [...new Set([year, ...against.flatMap(({years}) => years.at(-1)!)])].map((one) =>
      saidIn(
        `${one}`,
        (one === year ? agree : against.filter(({years}) => years.at(-1) === one)).map(({where}) => where)
      )
    );
    return {
      value: year,
      certainty: "ask",
      why: {
        zh: `年度说法不一：${versions.map(({zh}) => zh).join("；")}`,
        en: `its places disagree on the year: ${versions.map(({en}) => en).join("; ")}`
      }
    };
  }
  const from = agree.map(({where}) => where);
  if (!from.length)
    return {
      value: year,
      certainty: "ask",
      why: {zh: "没有写明年度，只由文中日期推断，请核对", en: "inferred from dates in the text alone: please check"}
    };
  return {value: year, certainty: new Set(from).size > 1 ? "sure" : "likely", why: saidBy(from)};
}
