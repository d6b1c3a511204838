/** What is said of a code that stands for no area of the pages: which area has no report yet, or that there is none. */
import type {Area} from "../contents.js";
import {fill, h} from "../element.js";
import {query} from "../engine.js";
import {nameOf, t} from "../language.js";
import {trouble} from "../trouble.js";

export function withoutReport(code: string): HTMLElement {
  const said = h("p", {class: "empty", role: "status"}, t("area.waiting"));
  query<Pick<Area, "nameZh" | "nameEn">>("SELECT nameZh, nameEn FROM areas WHERE area = ?", [code])
    .then(([area]) =>
      fill(said, area ? t("area.noReport", {area: `${nameOf(area)} ${code}`}) : t("area.unknown", {code}))
    )
    .catch((error) => said.replaceWith(trouble(error, () => location.reload())));
  return said;
}
