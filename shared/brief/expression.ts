import type {Interval} from "./pinnedQuantity.js";

/** A value within an expression; its unit is null where it has none, as a ratio. */
export interface Operand {
  readonly interval: Interval;
  readonly unit: string | null;
}

/** An expression that cannot be worked out, and why. */
export class ExpressionError extends Error {
  override readonly name = "ExpressionError";
  constructor(
    readonly reason: "syntax" | "name" | "units" | "zero",
    /** The words at which it fails. */
    readonly words: string
  ) {
    super(`${reason}: ${words}`);
  }
}

const token = /\s*(?:(\d+(?:\.\d+)?)|([\p{L}_][\p{L}\p{N}_]*)|([-+*/()×÷−]))/uy;
const ascii: Readonly<Record<string, string>> = {"×": "*", "÷": "/", "−": "-"};
/** Deeper brackets are refused: an expression is read by calls within calls. */
const DEEPEST = 50;

/**
 * Works out an expression of names, numbers, `+ - * /` and brackets by interval arithmetic (Moore 1966): the result holds every value
 * that the operands allow. Each name counts as a value of its own. Throws `ExpressionError`.
 */
export function computed(expression: string, findOperand: (name: string) => Operand | null): Operand {
  const tokens = tokensOf(expression);
  let at = 0;
  let depth = 0;
  const sum = (): Operand => {
    let left = product();
    while (tokens[at] === "+" || tokens[at] === "-") left = added(left, tokens[at++] as "+" | "-", product());
    return left;
  };
  const product = (): Operand => {
    let left = factor();
    while (tokens[at] === "*" || tokens[at] === "/")
      left = tokens[at++] === "*" ? multiplied(left, factor()) : divided(left, factor());
    return left;
  };
  const factor = (): Operand => {
    const word = tokens[at++];
    if (word === "(") {
      if (++depth > DEEPEST) throw new ExpressionError("syntax", expression);
      const inner = sum();
      if (tokens[at++] !== ")") throw new ExpressionError("syntax", expression);
      depth--;
      return inner;
    }
    if (word === undefined || /^[-+*/)]$/.test(word)) throw new ExpressionError("syntax", expression);
    if (/^\d/.test(word)) return {interval: {low: Number(word), high: Number(word), about: false}, unit: null};
    const operand = findOperand(word);
    if (!operand) throw new ExpressionError("name", word);
    return operand;
  };
  const result = sum();
  if (at < tokens.length) throw new ExpressionError("syntax", expression);
  return result;
}

/** The names in an expression, each once. */
export const namesIn = (expression: string): string[] => [
  ...new Set(expression.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [])
];

function tokensOf(expression: string): string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < expression.trimEnd().length) {
    const [, number, name, sign] = token.exec(expression) ?? [];
    const word = number ?? name ?? (sign && (ascii[sign] ?? sign));
    if (word === undefined) throw new ExpressionError("syntax", expression);
    tokens.push(word);
  }
  return tokens;
}

/** Percentages differ by points, which are a unit of their own. */
const points = "个百分点";

function added(left: Operand, sign: "+" | "-", right: Operand): Operand {
  if (left.unit !== right.unit) throw new ExpressionError("units", `${left.unit ?? "1"} ${sign} ${right.unit ?? "1"}`);
  const [a, b] = [left.interval, right.interval];
  const interval =
    sign === "+"
      ? {low: a.low + b.low, high: a.high + b.high, about: a.about || b.about}
      : {low: a.low - b.high, high: a.high - b.low, about: a.about || b.about};
  return {interval, unit: left.unit === "%" && sign === "-" ? points : left.unit};
}

const times = (a: number, b: number) => (a === 0 || b === 0 ? 0 : a * b);

function multiplied(left: Operand, right: Operand): Operand {
  const [a, b] = [left.interval, right.interval];
  const ends = [times(a.low, b.low), times(a.low, b.high), times(a.high, b.low), times(a.high, b.high)];
  return {
    interval: {low: Math.min(...ends), high: Math.max(...ends), about: a.about || b.about},
    unit: left.unit && right.unit ? null : (left.unit ?? right.unit)
  };
}

function divided(left: Operand, right: Operand): Operand {
  const {low, high, about} = right.interval;
  if (high === 0 || (low < 0 && high > 0)) throw new ExpressionError("zero", `${low}–${high}`);
  const {interval} = multiplied(
    {interval: left.interval, unit: null},
    {interval: {low: 1 / high, high: 1 / low, about}, unit: null}
  );
  return {interval, unit: right.unit === null ? left.unit : null};
}
