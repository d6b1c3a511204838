import {classCodes} from "../characterClasses.ts";
import {editsOf, type Rule} from "../rule.ts";

const odd =
  /‑|[‐‒−](?=[0-9])(?<=[0-9年月日%].)|[―─ー](?=[0-9])(?<=[0-9年月日%].)|一(?=[0-9]{2})(?<=[0-9日%]一|(?:19|20)\d\d年一)/g;
const shortDashes = "‐‑‒−";

/** Signs that stand for the dash of a range (2021‑2025年, 2021一2025年); and the hyphen that does not break. The usual - — – ~ stay. */
export const dashes = {
  name: "dashes",
  zh: "连接号",
  en: "Dashes of ranges",
  explanationZh: "“2021‑2025年”里的各种连接号统一。",
  explanationEn: "The many dashes of ranges, as in “2021‑2025年”, become one.",
  knownBy: "only between figures: `2021‑2025`",
  needs: classCodes.dash,
  run: (text) => editsOf(text, odd, ([all]) => (shortDashes.includes(all) ? "-" : "—"))
} as const satisfies Rule;
