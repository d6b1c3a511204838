import {perKnowledge} from "../../lexis/perKnowledge.ts";
import {regex, signs} from "../../lexis/signs.ts";
import type {Mention} from "../../types.ts";
import {remark} from "../remark.ts";
import type {Rule} from "../rule.ts";

/** Only figures since the beginning balance: 累计接收 = 解除 + 在册. */
const sinceBeginning = regex()`累计|历年|自[^${signs.clause}]{2,20}以来`;

const balances = perKnowledge(({lexicons}) =>
  lexicons.balances.map(({opening, closing, remaining}) => ({
    opening: new RegExp(opening.join("|")),
    closing: new RegExp(closing.join("|")),
    remaining: new RegExp(remaining.join("|"))
  }))
);

/** Those received are those released and those remaining; the words of each are data (`balances.csv`). */
export const balance = {
  name: "balance",
  zh: "收支余不符",
  en: "Received, released, remaining",
  explanationZh: "累计接收减去解除，不等于现有人数。",
  explanationEn: "Received less released is not what is said to remain.",
  severities: ["note"],
  lexicons: ["balances"],
  silentAbout: "figures of one year",
  run({repaired: {text}, mentions}, knowledge) {
    return mentions.flatMap((received, index) => {
      const [released, remaining] = [mentions[index + 1], mentions[index + 2]];
      if (!released || !remaining || !balanceable(received, released, remaining)) return [];
      const before = text.slice(received.clause.start, received.start);
      const holds = balances(knowledge).some(
        ({opening, closing, remaining: left}) =>
          sinceBeginning.test(before) &&
          opening.test(before) &&
          closing.test(text.slice(received.end, released.start)) &&
          left.test(text.slice(released.end, remaining.start))
      );
      if (!holds || received.value === released.value + remaining.value) return [];
      const span = {start: received.start, end: remaining.end};
      return remark(span, {
        severity: "note",
        zh: `累计${received.quote}减去${released.quote}应余${received.value - released.value}，文中为${remaining.quote}，请核对（迁出、收监等另计）。`,
        en: `Of ${received.value} received, ${released.value} released leave ${received.value - released.value}, but ${remaining.value} is stated; check (transfers are counted apart).`
      });
    });
  }
} as const satisfies Rule;

const balanceable = (...figures: readonly Mention[]) =>
  figures.every(
    ({kind, bound, sentence, unit}) =>
      kind === "count" && bound === "exact" && sentence === figures[0]!.sentence && unit === figures[0]!.unit
  );
