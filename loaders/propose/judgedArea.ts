import type {AreaGround} from "../structure/grounds.ts";
import type {Knowledge, Metadata} from "../types.ts";
import {type Judged, saidBy, saidIn, type Told} from "./judged.ts";
import {placeNames} from "./placeNames.ts";

/** Places that name the one who reports; others may name whom it speaks of. */
const strong: ReadonlySet<string> = new Set(["title", "speaker", "issuer", "file", "code"]);

/** A code of an area that the name of a file begins with, or has between other signs: 620524-2020.txt. */
const coded = /(?<![\dA-Za-z])(\d{6})(?!\d)/;
/** Six digits alone may be a date: 150102. With a year behind they are a code. */
const withYear = /^\d{6}(?:[-_][A-Za-z-]*)?[-_](?:19|20)\d{2}(?!\d)/;

/** The area that a report is of, with the places that agree, or what a person must decide between. */
export function judgedArea(
  {area, areaCandidates, issuingBody}: Pick<Metadata, "area" | "areaCandidates" | "issuingBody">,
  grounds: readonly AreaGround[],
  fileName: string,
  knowledge: Knowledge
): Judged<string> {
  const {findArea, named, isSame, isWithin} = placeNames(knowledge);
  const code = coded.exec(fileName)?.[1] ?? "";
  const filed = findArea(code) ? [{where: "code", area: code, candidates: []}] : [];
  const all: readonly (Pick<AreaGround, "area" | "candidates"> & {readonly where: string})[] = [...grounds, ...filed];
  const open = areaCandidates.length > 1 ? areaCandidates : [];
  const value = open.length
    ? (filed.find(() => open.some((one) => isSame(one, code)))?.area ?? null)
    : (area ?? filed[0]?.area ?? null);
  if (open.length && value === null) {
    const choices = open.map(named).join("；");
    return {
      value: null,
      certainty: "ask",
      why: {zh: `“${area}”有几处，请选定：${choices}`, en: `${area} is the name of several areas: choose ${choices}`}
    };
  }
  if (value === null)
    return {
      value,
      certainty: "ask",
      why: issuingBody
        ? bodyAlone(issuingBody)
        : {zh: "文中、文件名中都没有写明地区", en: "neither text nor file name says which area"}
    };
  if (!findArea(value))
    return {
      value: null,
      certainty: "ask",
      why: {
        zh: `“${value}”不在 data/areas 中。如是功能区，请先在 zones.csv 中加一行`,
        en: `${value} is not in data/areas: a functional zone needs a row in zones.csv first`
      }
    };
  const agree = all.filter(
    (ground) => isSame(ground.area, value) || ground.candidates.some((one) => isSame(one, value))
  );
  const against = all.filter(
    (ground) =>
      !agree.includes(ground) && !isWithin(value, ground.area) && (strong.has(ground.where) || isApart(ground))
  );
  if (against.length) {
    const says = [value, ...new Set(against.map(({area}) => area))].map((one) =>
      saidIn(
        named(one),
        all.filter((ground) => ground.area === one).map(({where}) => where)
      )
    );
    return {
      value,
      certainty: "ask",
      why: {
        zh: `说法不一：${says.map(({zh}) => zh).join("；")}`,
        en: `its places disagree: ${says.map(({en}) => en).join("; ")}`
      }
    };
  }
  const from = agree.map(({where}) => where);
  if (from.every((where) => where === "code") && !withYear.test(fileName))
    return {
      value,
      certainty: "ask",
      why: {
        zh: `只据文件名中的六位数字：${named(value)}，请核对`,
        en: `only from six digits in the file's name: ${named(value)}; please check`
      }
    };
  return {value, certainty: new Set(from).size > 1 ? "sure" : "likely", why: saidBy(from)};

  /** A whole text that names another area most, which does not lie in this one. */
  function isApart(ground: {readonly where: string; readonly area: string}) {
    return ground.where === "text" && !isWithin(ground.area, value!);
  }
}

/** A body is named, and not where it is. */
const bodyAlone = (body: string): Told => ({
  zh: `只写明“${body}”，请选定所属地区（功能区可先在 data/areas/zones.csv 中加一行）`,
  en: `only ${body} is named: say in which area it is (a functional zone may get a row in data/areas/zones.csv first)`
});
