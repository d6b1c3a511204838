import {panelRows} from "../panel/cells.js";
import {reasonWords} from "../panel/reasons.js";
import type {Binding, PlacedBinding} from "./binding.js";
import type {Notes} from "./briefNotes.js";
import {areaWords, exhibit} from "./exhibit.js";
import {computed, ExpressionError, namesIn, type Operand} from "./expression.js";
import type {BriefFigure, BriefTables} from "./lookedUpTables.js";
import type {BriefLanguage} from "./model.js";
import {observations, panelSources} from "./observed.js";
import {holdsPin, intervalOf, pinOf} from "./pinnedQuantity.js";
import type {Bound, BoundState} from "./resolved.js";
import {inLanguage, intervalWords, quantityWords, unitWords} from "./valueWords.js";

/** The means by which bindings are looked up. */
export interface Lookup {
  readonly tables: BriefTables;
  readonly notes: Notes;
  readonly language: BriefLanguage;
  /** Null where two bindings of one name differ. */
  readonly named: ReadonlyMap<string, PlacedBinding | null>;
}

type Of<Kind extends Binding["kind"]> = Extract<Binding, {readonly kind: Kind}>;

const nothing = {remark: null, computed: false, address: null, note: null, exhibit: null, pin: null} as const;

/** The result of a binding. `alone`: it has a paragraph to itself, as charts and tables must. */
export function lookUp(placed: PlacedBinding, context: Lookup, alone: boolean): Bound {
  const {binding} = placed;
  const say = (zh: string, en: string) => inLanguage(context.language, zh, en);
  const off = (state: BoundState, zh: string, en: string): Bound => ({
    ...nothing,
    kind: "bound",
    placed,
    state,
    text: say(`［${zh}］`, `[${en}]`),
    remark: say(`${placed.raw}：${zh}`, `${placed.raw}: ${en}`)
  });
  if (binding.kind === "figure" || binding.kind === "value") return quantity(placed, binding, context, off);
  if (binding.kind === "computed") return worked(placed, binding, context, off);
  if (binding.kind === "quote") return quoted(placed, binding, context, off);
  if (binding.kind === "finding") {
    const findings = context.tables.findingsAt(binding.report, binding.at).filter(({rule}) => rule === binding.rule);
    const [first] = findings;
    if (!first) return off("missing", "此处已没有这条疑点", "there is no such finding here any more");
    return {
      ...nothing,
      kind: "bound",
      placed,
      state: "holds",
      text: say(first.message, first.messageEn),
      address: `${binding.report}@${binding.at}`,
      note: context.notes.ofSentence(binding.report, binding.at)
    };
  }
  if (binding.kind === "unknown")
    return off("unknown", "不认识这个绑定，请核对写法", "this binding is not understood; check how it is written");
  if (!alone) return off("unknown", "图表须独占一段", "a chart or table must stand in a paragraph of its own");
  const made = exhibit(binding.query, context.tables, context.notes, context.language);
  if (!made)
    return off("missing", "没有可列的数：请核对指标、地区和年份", "nothing to show: check indicators, areas and years");
  return {...nothing, kind: "bound", placed, state: "holds", text: made.title, exhibit: made};
}

type Off = (state: BoundState, zh: string, en: string) => Bound;

function quantity(placed: PlacedBinding, binding: Of<"figure" | "value">, context: Lookup, off: Off): Bound {
  const {tables, notes, language} = context;
  const figure = figureOf(binding, tables);
  if (!figure)
    return binding.kind === "figure"
      ? off("missing", "此处已没有这个数", "there is no figure at this address any more")
      : emptyValue(binding, context, off);
  const unit = binding.bare ? "" : unitWords(figure, tables, language);
  const now = quantityWords(figure, unit, language);
  const holds = binding.pin === null ? true : holdsPin(binding.pin, figure);
  if (holds === null) return off("unknown", `“${binding.pin}”不是数值`, `“${binding.pin}” is not a value`);
  return {
    ...nothing,
    kind: "bound",
    placed,
    state: holds ? "holds" : "changed",
    text: holds ? now : inLanguage(language, `${now}［原为 ${binding.pin}］`, `${now} [was ${binding.pin}]`),
    remark: holds
      ? null
      : inLanguage(
          language,
          `${placed.raw}：现为 ${pinOf(figure)}，作者所见为 ${binding.pin}`,
          `${placed.raw}: it is ${pinOf(figure)} now, and was ${binding.pin} when it was written`
        ),
    address: figure.id,
    note: notes.ofFigure(figure),
    pin: pinOf(figure)
  };
}

/** The figure of a binding: that at its address, or the observation's. */
function figureOf(binding: Of<"figure" | "value">, tables: BriefTables): BriefFigure | null {
  if (binding.kind === "figure") return tables.findFigure(binding.figure);
  const series = tables.seriesOf(binding.area);
  const observed = observations(binding.indicator, tables).find(
    (one) => one.series === series && one.year === binding.year
  );
  return observed?.figure ?? null;
}

function emptyValue({indicator, area, year}: Of<"value">, {tables, language}: Lookup, off: Off): Bound {
  if (!tables.findIndicator(indicator))
    return off("missing", `没有指标 ${indicator}`, `there is no indicator ${indicator}`);
  const series = tables.seriesOf(area);
  const [row] = panelRows(panelSources([indicator], tables), {
    series: [series],
    indicators: [indicator],
    years: [year, year],
    balanced: true
  });
  const [zh, en] = reasonWords[row?.cells[0]?.reason ?? "silent"];
  const name = areaWords(area, tables, language);
  return off("missing", `${name} ${year}：${zh}`, `${name} ${year}: ${en}`);
}

function quoted(placed: PlacedBinding, {report, at, pin}: Of<"quote">, context: Lookup, off: Off): Bound {
  const sentence = context.tables.findSentence(report, at);
  if (!sentence) return off("missing", "此处已没有这句话", "there is no sentence at this address any more");
  const text = sentence.text.trim();
  const bare = (words: string) => words.replace(/\s+/g, "");
  const holds = pin === null || bare(text).startsWith(bare(pin));
  return {
    ...nothing,
    kind: "bound",
    placed,
    state: holds ? "holds" : "changed",
    text: `“${text}”`,
    remark: holds
      ? null
      : inLanguage(
          context.language,
          `${placed.raw}：这句话已不是作者所见`,
          `${placed.raw}: the sentence is not the one that the author saw`
        ),
    address: `${report}@${sentence.sourceStart}`,
    note: context.notes.ofSentence(report, at),
    pin: /^[^{}]*/.exec(bare(text))![0].slice(0, QUOTE_PIN) || null
  };
}

/** So many characters of a quotation are pinned. */
const QUOTE_PIN = 12;

function worked(placed: PlacedBinding, binding: Of<"computed">, context: Lookup, off: Off): Bound {
  const {tables, language, named} = context;
  const {expression, percent, digits} = binding;
  const stale: string[] = [];
  const findOperand = (name: string): Operand | null => {
    const one = named.get(name)?.binding;
    const figure = one && (one.kind === "figure" || one.kind === "value") ? figureOf(one, tables) : null;
    if (!figure) return null;
    if ("pin" in one! && one.pin !== null && holdsPin(one.pin, figure) !== true) stale.push(name);
    return {interval: intervalOf(figure), unit: figure.unit || null};
  };
  try {
    const {interval, unit} = computed(expression, findOperand);
    const factor = percent ? 100 : 1;
    const scaled = {...interval, low: interval.low * factor, high: interval.high * factor};
    const shownUnit = percent
      ? "%"
      : language === "zh"
        ? (unit ?? "")
        : unit === "个百分点"
          ? "percentage points"
          : tables.unitEn(unit ?? "");
    const text = intervalWords(scaled, shownUnit, digits ?? (percent ? 1 : null), language);
    if (text === null)
      return off("missing", "两端都没有界限，算不出来", "neither end has a limit, so there is no result");
    const how = formula(expression, context);
    return {
      ...nothing,
      kind: "bound",
      placed,
      state: stale.length ? "changed" : "holds",
      text,
      computed: true,
      remark: stale.length
        ? inLanguage(
            language,
            `由 ${how} 算出；其中 ${stale.join("、")} 已变`,
            `worked out from ${how}; changed since: ${stale.join(", ")}`
          )
        : inLanguage(language, `由 ${how} 算出，报告没有写`, `worked out from ${how}; no report states it`)
    };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    const {reason, words} = error;
    if (reason === "name")
      return named.get(words) === null
        ? off("unknown", `有两个不同的数都名为 ${words}`, `two different figures are called ${words}`)
        : named.has(words)
          ? off("missing", `${words} 现在没有数`, `${words} has no figure now`)
          : off("unknown", `没有名为 ${words} 的数`, `no figure is called ${words}`);
    if (reason === "units") return off("unknown", `单位不同，不能加减：${words}`, `units differ: ${words}`);
    if (reason === "zero") return off("unknown", "除数可能为零", "the divisor may be zero");
    return off("unknown", "算式写法有误", "the expression is not well formed");
  }
}

/** An expression with the values in the place of the names. */
function formula(expression: string, {tables, language, named}: Lookup): string {
  let words = expression.replaceAll("*", " × ").replaceAll("/", " ÷ ");
  for (const name of namesIn(expression).sort((one, other) => other.length - one.length)) {
    const one = named.get(name)?.binding;
    const figure = one && (one.kind === "figure" || one.kind === "value") ? figureOf(one, tables) : null;
    if (figure)
      words = words.replaceAll(
        new RegExp(`(?<![\\p{L}\\p{N}_])${name}(?![\\p{L}\\p{N}_])`, "gu"),
        quantityWords(figure, unitWords(figure, tables, language), language)
      );
  }
  return words.replace(/\s+/g, " ");
}
