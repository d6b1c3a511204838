/** Questions worth asking, from which a reader learns to ask others. */
import {say} from "../base/language.js";
import {type Cell, sqlCell as sql} from "./notebookText.js";

interface Example {
  readonly title: string;
  readonly cells: readonly Cell[];
}

const arquero = (text: string): Cell => ({kind: "arquero", text, chart: ""});
/** The column of names in the reader's language. */
const name = say("nameZh", "nameEn");

export const examples = (): readonly Example[] => [
  {
    title: say("各地行政复议收到、受理与审结", "Reconsideration: received, accepted, closed"),
    cells: [
      sql(`SELECT a.${name} AS area_name, o.periodTo AS year, i.${name} AS indicator_name, o.value, o.unit, o.bound, o.status, o.id
FROM observations o
JOIN areas a USING (area)
JOIN indicators i USING (indicator)
WHERE o.indicator LIKE 'reconsideration.%' AND i.kind = 'count' AND o.period = 'year'
ORDER BY area_name, indicator_name, year`)
    ]
  },
  {
    title: say("每万人口的数字", "Figures per 10,000 residents"),
    cells: [
      sql(`SELECT a.${name} AS area_name, o.periodTo AS year, i.${name} AS indicator_name, round(o.value / a.population * 10000, 2) AS per_ten_thousand, o.id
FROM observations o
JOIN areas a USING (area)
JOIN indicators i USING (indicator)
WHERE i.kind = 'count' AND o.period = 'year' AND o.bound = 'exact' AND o.value IS NOT NULL
ORDER BY per_ten_thousand DESC
LIMIT 30`)
    ]
  },
  {
    title: say("还没有指标的数字，按所计对象", "Figures without an indicator, by what is counted"),
    cells: [
      sql(`SELECT subject, unit, count(*) AS figures, any_value(quote) AS for_example, any_value(id) AS id
FROM measurements
WHERE reported AND indicator IS NULL
GROUP BY subject, unit
ORDER BY figures DESC
LIMIT 50`)
    ]
  },
  {
    title: say("各报告句子的长短（Arquero 分箱）", "How long sentences are (binned with Arquero)"),
    cells: [
      sql("SELECT report, length(text) AS characters FROM sentences"),
      arquero(`// ${say("q1 是上一格的结果", "q1 is the result of the cell above")}; aq, op, desc: https://idl.uw.edu/arquero
return q1
  .derive({length: aq.bin("characters", {maxbins: 12})})
  .groupby("report", "length")
  .rollup({sentences: op.count()})
  .groupby("length")
  .pivot("report", "sentences")
  .orderby("length");`)
    ]
  },
  {
    title: say("表里有什么", "What the tables hold"),
    cells: [
      sql(
        "SELECT table_name, column_name, data_type FROM information_schema.columns ORDER BY table_name, ordinal_position"
      ),
      sql("SUMMARIZE measurements")
    ]
  }
];
