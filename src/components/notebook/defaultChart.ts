/** A first chart of any result, by the kinds of its columns. The reader may then write another. */
import type {Spec} from "../chart/chart.js";
import type {Result, ResultColumn, ResultRow} from "./queryResult.js";

const MOST_BARS = 40;
const named = /year|年/i;
/** Numbers that only name or order things. */
const naming = /^(ordinal|clause|sentence|section|parent|partOf|level|direction)$|(start|end)(A|B)?$/i;

/** A Vega-Lite specification without data; null where a chart would say nothing. */
export function findDefaultChart({columns, rows}: Result): Spec | null {
  if (!rows.length) return null;
  const year = columns.find(({name, kind}) => named.test(name) && kind !== "boolean");
  const time = columns.find(({kind}) => kind === "time");
  const numbers = columns.filter((column) => column.kind === "number" && column !== year && !naming.test(column.name));
  const texts = columns.filter(({kind}) => kind === "text" || kind === "boolean");
  const [value, other] = numbers;
  if (!value) return null;
  const label = texts.toSorted((a, b) => Math.abs(12 - distinct(rows, a)) - Math.abs(12 - distinct(rows, b)))[0];
  const series = texts.find((text) => between(distinct(rows, text), 2, 11));
  const colour = series && {color: {field: escaped(series), type: "nominal", title: series.name}};
  const along = time ?? year;
  if (along && distinct(rows, along) > 2)
    return marked(
      {type: "line", point: true},
      {x: axis(along, time ? "temporal" : "ordinal"), y: axis(value), ...colour}
    );
  if (other && numbers.length >= 2 && rows.length > 3)
    return marked({type: "point"}, {x: axis(value), y: axis(other), ...colour});
  if (label)
    return {
      ...(rows.length > MOST_BARS && {
        transform: [
          {window: [{op: "row_number", as: "nth"}], sort: [{field: value.name, order: "descending"}]},
          {filter: `datum.nth <= ${MOST_BARS}`}
        ]
      }),
      ...marked({type: "bar"}, {y: {...axis(label, "nominal"), sort: "-x"}, x: axis(value)})
    };
  return marked(
    {type: "bar"},
    {x: {...axis(value), bin: {maxbins: 30}}, y: {aggregate: "count", type: "quantitative"}}
  );
}

const marked = (mark: object, encoding: object): Spec => ({mark: {...mark, tooltip: {content: "data"}}, encoding});
const axis = (column: ResultColumn, type = "quantitative") => ({field: escaped(column), type, title: column.name});
const distinct = (rows: readonly ResultRow[], {name}: ResultColumn) => new Set(rows.map((row) => row[name])).size;
const between = (n: number, low: number, high: number) => n >= low && n <= high;
/** In a field's name dots and brackets would be a path. */
const escaped = ({name}: ResultColumn) => name.replace(/[.[\]\\]/g, "\\$&");
