/** A first chart of any result, by the kinds of its columns. Each row is a mark of its own: nothing is summed. The reader may then write another. */
import type {Spec} from "../chart/chart.js";
import type {Result, ResultColumn, ResultRow} from "./queryResult.js";
import {isYear} from "./yearColumns.js";

const MOST_BARS = 40;
/** Of series that colours tell apart. */
const MOST_SERIES = 11;
/** Numbers that only name or order things. */
const naming = /^(ordinal|clause|sentence|section|parent|partOf|level|direction)$|(start|end)(A|B)?$/i;

/** A Vega-Lite specification without data; null where a chart would say nothing. `rowsTitle` is the title of an axis that counts rows. */
export function findDefaultChart({columns, rows}: Result, rowsTitle: string): Spec | null {
  if (!rows.length) return null;
  const years = columns.filter(({name, kind}) => isYear(name) && kind !== "boolean");
  // Of several, the one that tells most rows apart.
  const [year] = years.toSorted((a, b) => distinct(rows, b) - distinct(rows, a));
  const time = columns.find(({kind}) => kind === "time");
  const numbers = columns.filter(
    (column) => column.kind === "number" && !years.includes(column) && !naming.test(column.name)
  );
  const texts = columns.filter(({kind, name}) => (kind === "text" || kind === "boolean") && !isYear(name));
  const [value, other] = numbers;
  if (!value) return null;
  const label = texts.toSorted((a, b) => Math.abs(12 - distinct(rows, a)) - Math.abs(12 - distinct(rows, b)))[0];
  const series = texts.find((text) => distinct(rows, text) > 1 && distinct(rows, text) <= MOST_SERIES);
  const colour = series && {color: {field: escaped(series), type: "nominal", title: series.name}};
  const along = time ?? year;
  if (along && distinct(rows, along) > 2) {
    const sole = distinctOf(rows, [along, ...(series ? [series] : [])]) === rows.length;
    // A line through several values of one year would join what does not follow one another.
    return marked(sole ? {type: "line", point: true} : {type: "point"}, {
      x: axis(along, time ? "temporal" : "ordinal"),
      y: axis(value),
      ...colour
    });
  }
  if (other && rows.length > 3) return marked({type: "point"}, {x: axis(value), y: axis(other), ...colour});
  if (label) return byLabel(rows, label, value, year);
  return marked(
    {type: "bar"},
    {x: {...axis(value), bin: {maxbins: 30}}, y: {aggregate: "count", type: "quantitative", title: rowsTitle}}
  );
}

/** A bar a row where each has a label of its own; else a point a row, so that rows of one label stand side by side and are not taken for their sum. */
function byLabel(rows: readonly ResultRow[], label: ResultColumn, value: ResultColumn, year?: ResultColumn): Spec {
  const sole = distinct(rows, label) === rows.length;
  const colour = year && !sole && {color: {field: escaped(year), type: "ordinal", title: year.name}};
  return {
    ...(rows.length > MOST_BARS && {
      transform: [
        {window: [{op: "row_number", as: "nth"}], sort: [{field: value.name, order: "descending"}]},
        {filter: `datum.nth <= ${MOST_BARS}`}
      ]
    }),
    ...marked(
      {type: sole ? "bar" : "point"},
      {
        y: {...axis(label, "nominal"), sort: {field: value.name, op: "max", order: "descending"}},
        x: {...axis(value), stack: null},
        ...colour
      }
    )
  };
}

const marked = (mark: object, encoding: object): Spec => ({mark: {...mark, tooltip: {content: "data"}}, encoding});
const axis = (column: ResultColumn, type = "quantitative") => ({field: escaped(column), type, title: column.name});
const distinct = (rows: readonly ResultRow[], column: ResultColumn) => distinctOf(rows, [column]);
const distinctOf = (rows: readonly ResultRow[], columns: readonly ResultColumn[]) =>
  new Set(rows.map((row) => JSON.stringify(columns.map(({name}) => row[name])))).size;
/** In a field's name dots and brackets would be a path. */
const escaped = ({name}: ResultColumn) => name.replace(/[.[\]\\]/g, "\\$&");
