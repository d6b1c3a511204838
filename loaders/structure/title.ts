import {fullWidth, regex} from "../lexis/signs.ts";

/** A title of a report ends like this; a headline need not. */
const report = /(?:报告|总结|汇报|综述|公报|情况(?:的)?(?:报告|说明|通报)?|纪实)(?:[（(][^（()）]*[）)])?$/;
/** Other lines at the head of a page; also who spoke (市长 某某). */
const foreign =
  /^(?:来源|发布|作者|时间|日期|字号|字体|浏览|点击|阅读|索引号|文号|信息|分享|打印|当前位置|首页|责任编辑|编辑|记者)|[：:]\s*$|^[（(].*[）)]$|^[—－-]+\s*\d{4}年\d|^\d{4}[-年/.]\s?\d{1,2}|[：:]\s*\d|(?:长|席|理|书记|主任)[\s\u3000]+\S{1,3}(?:[\s\u3000]\S{1,2})?$|^\S{0,16}(?:政府|委员会)代?[省市县区州盟旗镇乡]长\S{0,4}$/;
/** Words that the title of such a report holds; 工作报告 alone is the name of a menu. */
const specific = /法治|依法|\d{4}年|[〇○零一二三四五六七八九]{4}年/;
/** A table of document properties names the title. */
const labelled = /^\s*(?:标\s*题|名\s*称)\s*[|：:]\s*([^|]+?)[\s|]*$/m;
const closedLine = regex()`[${fullWidth.statement}，]$`;
const SHORTEST = 6;
const LONGEST = 60;

/**
 * The title among the lines of a head: the line that ends like a title (…报告), with the line before it where the title is
 * broken in two (关于…2020年度 / 法治政府建设情况的报告); else the first line that is nothing else. A subtitle behind a dash
 * belongs to it. If no line does, the title in a table of `properties`. Null if there is none.
 */
export function findTitle(head: readonly string[], properties = ""): string | null {
  const lines = head.map((line) => line.trim()).filter((line) => line.length <= LONGEST && !foreign.test(line));
  const titles = lines.filter((line) => report.test(line) && !dash.test(line));
  const named = labelled.exec(properties)?.[1];
  if (named && (report.test(named) || !titles.length)) return named;
  const index = lines.indexOf(titles.find((line) => specific.test(line)) ?? titles[0] ?? "");
  const first = index < 0 ? lines.findIndex((line) => line.length >= SHORTEST && !closedLine.test(line)) : index;
  if (first < 0) return null;
  const before = lines[first - 1];
  const whole = before !== undefined && isFirstHalf(before, lines[first]!) ? before + lines[first] : lines[first]!;
  const after = lines[first + 1] ?? "";
  return dash.test(after) ? whole + after : whole;
}

const dash = /^[—－-]+(?=\D)/;

/** 关于清河县2020年度 before 法治政府建设情况的报告; 清河县人民政府 before 关于2020年度…的报告. */
function isFirstHalf(before: string, title: string): boolean {
  if (report.test(before)) return false;
  if (title.startsWith("关于")) return /(?:政府|局|委员会|办公室|厅|委)$/.test(before);
  return !/\d{4}年|[市县区省州]/.test(title) && /^关于|年度?$|[市县区省州旗]$|政府$/.test(before);
}
