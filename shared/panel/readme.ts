import {cellReasons} from "./cells.js";
import {missingLetter, type PanelColumn, type PanelIndicator} from "./columns.js";
import {panelSnippets} from "./panelSnippets.js";
import {reasonWords} from "./reasons.js";

interface Panel {
  /** Name of the file that the README tells of. */
  readonly file: string;
  readonly columns: readonly PanelColumn[];
  readonly indicators: readonly PanelIndicator[];
  readonly rights: readonly string[];
}

/** How to read a panel: columns, definitions, the rule of choice, why cells are empty, licence, and lines for R, Python, Stata, SPSS and DuckDB. */
export function panelReadme({file, columns, indicators, rights}: Panel): string {
  const first = columns.find(({reasons}) => reasons)!.name;
  return `# 法治年报图谱：面板 · Fazhi Atlas: panel

${file}：每格一个数，由“观测值”的规则选定：该年的流量，或年末的存量、比率，须属于整个地区；没有插补、加总或沿用。
One value a cell, chosen by the rule of the observations: a flow of the year, or a stock or rate at its end, of the whole area; nothing is interpolated, summed or carried over.

| 列 column | 内容 what it holds |
|---|---|
| area, name, level, year | 序列所归的地区代码、名称、层级；年份。code under which the series goes on, name, level; year |
| 指标 indicator | 数值。value |
| _lo, _hi | 至少、至多；“以上”没有上限，约数两者皆空。at least, at most; "over" has no upper end, "about" neither |
| _n | 竞争这一格的数有几个。how many figures compete for the cell |
| _why | 为何为空。why the cell is empty |
| _src | 该数的编号或网址，由此可见原句。address of the figure, which leads to its sentence |

## 为何为空 Why a cell is empty
${cellReasons.map((reason) => `- \`.${missingLetter(reason)}\` \`${reason}\` ${reasonWords[reason].join(" · ")}`).join("\n")}

Stata 文件以扩展缺失值记录；其他格式见 _why 列（SPSS 的空格是系统缺失值）。In Stata files as extended missing values; in the others in the column _why (an empty cell of SPSS is system-missing).

## 指标 Indicators
${indicators.map(({id, nameZh, nameEn, unit, definition}) => `- \`${id}\` ${nameZh} · ${nameEn} (${unit})${definition ? `：${definition}` : ""}`).join("\n")}

## 使用 Use
${panelSnippets(file, first)
  .map(({language, code}) => `\`\`\`${language}\n${code}\n\`\`\``)
  .join("\n")}

## 许可与引用 Licence and citation
${rights.join("\n")}

先引用发布报告的机关，再引用本数据集（CITATION.cff）。Cite the government that issued the report first, then this data set (CITATION.cff).
`;
}
