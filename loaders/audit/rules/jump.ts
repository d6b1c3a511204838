import type {Told} from "../../types.ts";
import {median} from "../median.ts";
import {remarkOn} from "../remarkOn.ts";
import type {Series, SeriesRule} from "../rule.ts";
import {isSameThing} from "../sameThing.ts";

/** Times the usual value at which a total of a term of five years lies, and a figure in units that was written in ten thousands. */
const termYears = [3, 7] as const;
const tenThousandTimes = [4000, 25000] as const;

/** Counts of events vary by about the square root of their mean; a difference of fewer such deviations may be chance. */
const DEVIATIONS = 4;
const isChance = ({figure: {kind, value}}: Told, usual: number) =>
  kind === "count" && Math.abs(value - usual) < DEVIATIONS * Math.sqrt(usual);

/** Peers tell of a common movement where there are so many. */
const FEWEST_PEERS = 5;
/** A change is the area's own where it is this many times that of its peers, or as small a part of it. */
const OWN = 4;

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A value far from the others of its series, with the reason that the words around it make likely. */
export const jump = {
  name: "jump",
  zh: "数值突变",
  en: "Jump in a series",
  explanationZh: "该年数值与本地区其他年份相差四倍以上，并按上下文指出可能的原因；同级地区同年也有同样变动的不提示。",
  explanationEn:
    "The value is more than four times those of the area’s other years or less than a quarter, with the likely reason; not where areas of its level moved alike in that year.",
  severities: ["warning", "note"],
  lexicons: [],
  silentAbout:
    "series of fewer than five years, counts below ten, differences of counts that chance may make (four times the square root of the usual value), movements shared with at least five areas of the same level",
  run: (series) => {
    const annual = series.observations.flatMap(({period, status, from, value}) =>
      period === "year" && value ? [{from, status, told: value}] : []
    );
    return annual.flatMap((one) => {
      if (one.status !== "outlier") return [];
      const others = annual.filter((other) => other !== one).map(({told}) => told);
      const usual = median(others.map(({figure}) => figure.value));
      if (isChance(one.told, usual)) return [];
      const {figure} = one.told;
      const ratio = figure.value / usual;
      const peers = series.peers(one.from);
      if (isShared(ratio, peers)) return [];
      const reason = findReason(series, one.told, others, ratio);
      const beside = besidePeers(peers);
      return remarkOn(one.told, {
        severity: reason ? "warning" : "note",
        zh: `${one.from}年为${figure.quote}，而本地区其他${others.length}年的中位数为${usual}${figure.unit}，相差悬殊，${beside.zh}${reason?.zh ?? "请核对"}。`,
        en: `The value of ${one.from} is ${figure.value}, while the median of the area’s other ${others.length} years is ${usual}; ${beside.en}${reason?.en ?? "check it against the source"}.`
      });
    });
  }
} as const satisfies SeriesRule;

/** Whether the peers moved as well, so that the value is not far from what their movement makes of the usual one. */
function isShared(ratio: number, peers: readonly number[]): boolean {
  if (peers.length < FEWEST_PEERS) return false;
  const own = ratio / median(peers);
  return own <= OWN && own >= 1 / OWN;
}

/** The movement of the peers, in words; nothing where they are few. */
function besidePeers(peers: readonly number[]): Words {
  if (peers.length < FEWEST_PEERS) return {zh: "", en: ""};
  const times = Number(median(peers).toPrecision(2));
  return {
    zh: `同级${peers.length}个地区同年为各自其他年份的${times}倍（中位数），`,
    en: `${peers.length} areas of the same level stand at ${times} times their own other years (median); `
  };
}

const isWithin = (value: number, [low, high]: readonly [number, number]) => value >= low && value <= high;

/** The likely reason of a jump; null where the words around the figure tell none. */
function findReason(series: Series, told: Told, others: readonly Told[], ratio: number): Words | null {
  if (isWithin(ratio, tenThousandTimes) || isWithin(1 / ratio, tenThousandTimes))
    return {
      zh: "约为一万倍，可能是“万”字多写或漏写，请核对单位",
      en: "about ten thousand times: a 万 may be missing or too many, check the unit"
    };
  const coding = series.coding(told);
  const other = others.find((one) => !isSameThing(series.coding(one), coding));
  if (other && others.filter((one) => !isSameThing(series.coding(one), coding)).length > others.length / 2) {
    const [here, there] = [coding.cues.join(""), series.coding(other).cues.join("")];
    return {
      zh: `所用的词也不同（此处“${here}”，他年“${there}”），可能口径不同，请核对`,
      en: `the words differ as well (“${here}” here, “${there}” in other years), so it may count something else; check it`
    };
  }
  if (isWithin(ratio, termYears) && tellsOfYears(series, told))
    return {
      zh: "而本报告回顾了几年的工作，可能是几年的合计而未注明，请核对期间",
      en: "the report reviews several years, so this may be their total without saying so; check the period"
    };
  return null;
}

const severalYears: ReadonlySet<string> = new Set(["multi_year", "term", "plan"]);
/** A report with so many totals of several years reviews a term. */
const FEWEST = 3;

const tellsOfYears = (series: Series, told: Told) =>
  series.report(told).mentions.filter(({period}) => severalYears.has(period)).length >= FEWEST;
