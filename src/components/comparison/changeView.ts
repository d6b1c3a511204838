/** A change from one year to another in words. */
import {type Child, h} from "../base/element.js";
import {say, t} from "../base/language.js";
import {rate} from "../words/numberFormat.js";
import type {Change} from "./lastChange.js";

/** The change in words; a sign with the reason where the two values may not be compared. */
export function changeView(change: Change | null): Child {
  if (!change) return null;
  const years = {from: change.from.year ?? "", to: change.to.year ?? ""};
  if (change.by === null) {
    const why = change.reasons.map((reason) => t(`change.${reason}`)).join(t("caution.join"));
    const words = t("change.none", {...years, why});
    return h("span", {class: "quiet", role: "img", title: words, "aria-label": words}, "≁");
  }
  const sign = change.by > 0 ? "+" : change.by < 0 ? "−" : "±";
  const amount = `${sign}${rate(Math.abs(change.by))}`;
  return h(
    "span",
    {title: t("change.title", {...years, by: amount})},
    amount,
    change.inPoints ? h("small", null, say(" 点", " pp")) : "%"
  );
}
