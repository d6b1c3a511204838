/** In which provinces an indicator is told: of how many reports of a year and level, by province. */
import {h} from "../base/element.js";
import {english, t} from "../base/language.js";
import {choose} from "../base/state.js";
import {areaName} from "../store/corpusContents.js";
import {number} from "../words/numberFormat.js";
import {provinceOf, provinceTiles} from "./provinces.js";

interface Coverage {
  /** Areas with a report, and those of them that tell the indicator. */
  readonly reporting: readonly string[];
  readonly telling: ReadonlySet<string>;
  /** The two digits of the province chosen; "" for none. */
  readonly chosen: string;
}

export function tileGrid({reporting, telling, chosen}: Coverage): HTMLElement {
  const byProvince = new Map<string, string[]>();
  for (const area of reporting) byProvince.set(provinceOf(area), [...(byProvince.get(provinceOf(area)) ?? []), area]);
  return h(
    "div",
    {class: "tiles", role: "group", "aria-label": t("indicator.tiles")},
    provinceTiles.map(({code, zh, en, column, row}) => {
      const areas = byProvince.get(code) ?? [];
      const told = areas.filter((area) => telling.has(area)).length;
      const words = t(areas.length ? "indicator.tile" : "indicator.tile.none", {
        province: areaName(`${code}0000`) === `${code}0000` ? (english ? en : zh) : areaName(`${code}0000`),
        told: number(told),
        reports: number(areas.length)
      });
      const share = areas.length ? Math.round((told / areas.length) * 100) : 0;
      return h(
        "button",
        {
          type: "button",
          class: areas.length ? "tile" : "tile none",
          disabled: areas.length === 0,
          title: words,
          "aria-pressed": chosen === code ? "true" : "false",
          style: `grid-area: ${row + 1} / ${column + 1}; --share: ${share}%`,
          onclick: () => choose({province: chosen === code ? null : code})
        },
        h("b", null, english ? en : zh),
        areas.length > 0 && h("small", null, `${number(told)}/${number(areas.length)}`),
        h("span", {class: "unseen"}, ` ${words}`)
      );
    })
  );
}
