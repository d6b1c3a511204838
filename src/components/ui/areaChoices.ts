import {nameOf} from "../base/language.js";
import {type Area, areas, coded, contents, reporting} from "../store/corpusContents.js";
import type {Choice} from "./picker.js";

/** All that an area is looked for by. */
export const aliasesOf = ({nameZh, nameEn, pinyin, area}: Area): string => `${nameZh} ${nameEn} ${pinyin} ${area}`;

/** The areas that have a report, to choose from by name, sound, English and code, by province and level. */
export function areaChoices(): Choice[] {
  const province = (code: string) => areas.get(`${code.slice(0, 2)}0000`);
  return contents.areas
    .filter(({area}) => reporting.has(area))
    .map((entry) => {
      const above = province(entry.area);
      return {
        value: entry.area,
        label: nameOf(entry),
        aliases: aliasesOf(entry),
        group: [above && nameOf(above), coded("areas.level", entry.level)].filter(Boolean).join(" · ")
      };
    });
}
