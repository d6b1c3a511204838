import type {Chance} from "./chance.ts";
import type {Paragraphs} from "./reused.ts";

const laws = [
  "行政处罚法",
  "行政复议法",
  "行政许可法",
  "行政诉讼法",
  "行政强制法",
  "法律援助法",
  "人民调解法",
  "信访工作条例",
  "重大行政决策程序暂行条例",
  "政府信息公开条例",
  "优化营商环境条例",
  "法治政府建设实施纲要（2021—2025年）",
  "法治社会建设实施纲要（2020—2025年）",
  "法治中国建设规划（2020—2025年）"
] as const;

/**
 * Sentences of made-up reports. {n} is a count, {p} a percentage, {q} a count that may have a bound, {law} a national document, {own} one of the place itself, {a|b} one of several words:
 * enough variety that two reports share set phrases, as real ones do, but not whole pages.
 */
const parts: Readonly<Record<string, readonly string[]>> = {
  强化组织领导: [
    "{县委|区委|市委}常委会{专题研究|听取汇报}{法治建设|依法治理}工作{n}次",
    "召开{全面依法治区|全面依法治县|依法治市}委员会会议{n}次，审议{文件|方案|要点}{n}个",
    "主要负责人{对法治工作作出批示|主持法治专题会议}{n}次，{听取汇报|开展调研}{n}次",
    "{深入学习贯彻|认真落实}《{law}》，{制定|印发}《{own}》",
    "{组织|举办}领导干部{学法讲座|旁听庭审}{n}场次，参加{q}人次"
  ],
  优化政务服务: [
    "梳理公布{权责清单|政务服务}事项{n}项，{取消|下放}审批事项{n}项",
    "{政务服务|行政审批}事项网办率达{p}，{减少证明材料|压缩办理时限}{p}",
    "{新登记|新增}市场主体{q}户，{为企业减免税费|发放惠企资金}{n}万元",
    "12345热线受理群众诉求{q}件，办结率{p}"
  ],
  规范制度建设: [
    "{制定|印发}规范性文件{n}件，{合法性审查|备案}{n}件",
    "依据《{law}》{出台|修订}《{own}》，{报送备案|公开征求意见}{n}件",
    "{清理|废止}规范性文件{n}件，提出{审查|修改}意见{n}条",
    "{聘请|选聘}法律顾问{n}名，审查{合同|协议}{n}份"
  ],
  严格行政执法: [
    "{市场监管|交通运输|生态环境|自然资源}领域立案查处案件{n}件，罚款{n}万元",
    "{审核|换发}行政执法证{n}个，培训执法人员{q}人次",
    "{评查|抽查}行政处罚案卷{n}卷，合格率{p}",
    "开展{双随机|联合}检查{n}次，公示执法信息{q}条"
  ],
  化解矛盾纠纷: [
    "{收到|受理}行政复议案件{n}件，审结{n}件，{纠错率|综合纠错率}{p}",
    "办理行政应诉案件{n}件，行政机关负责人出庭应诉率{p}",
    "{人民调解组织|各级调委会}调解纠纷{q}件，调解成功率{p}",
    "{排查|化解}{劳资|婚姻家庭|邻里|土地}纠纷{n}件，涉及金额{n}万元"
  ],
  推进普法依法治理: [
    "{开展|组织}{宪法宣传周|民法典宣传|法律进乡村}活动{n}场次，发放资料{q}份",
    "{培育|命名}法律明白人{n}名，{创建|建成}民主法治示范村{n}个",
    "办理法律援助案件{n}件，为{农民工|困难群众}挽回损失{n}万元",
    "办理公证{n}件，{接待|解答}法律咨询{q}人次"
  ]
};
const openings = ["今年以来，", "全年", "一年来，", "其中，", "据统计，", "在此基础上，", "", "", "年内", "同时，"];
const numerals = "一二三四五六七八九十";

const count = (chance: Chance, typical: number) => Math.max(1, Math.round(typical * chance.next() ** 2 * 12));
const bounded = (chance: Chance, n: number) =>
  chance.of([
    `${n}`,
    `${n}`,
    `${n}余`,
    `${n}多`,
    `近${n}`,
    `约${n}`,
    n > 9999 ? `${(n / 10000).toFixed(2)}万` : `${n}`
  ]);

/** A made-up report of a place and a year; a place that is `large` counts more of everything. `prose` is what stands in a section beside its figures. */
export function syntheticReport(area: string, year: number, large: number, chance: Chance, prose?: Paragraphs): string {
  const sentence = (pattern: string) =>
    `${chance.of(openings)}${pattern.replace(/\{([^{}]+)\}/g, (_, slot: string) => {
      if (slot === "n") return `${count(chance, large)}`;
      if (slot === "q") return bounded(chance, count(chance, large * 20));
      if (slot === "p") return `${(80 + 20 * chance.next()).toFixed(chance.whole(0, 2))}%`;
      if (slot === "law") return chance.of(laws);
      if (slot === "own")
        return `${area}${chance.of(["", `${year}年`])}${chance.of(["法治政府建设", "普法依法治理", "行政执法监督", "规范性文件管理"])}${chance.of(["工作要点", "实施方案", "管理办法", "若干措施"])}`;
      return chance.of(slot.split("|"));
    })}。`;
  const sections = Object.entries(parts).flatMap(([heading, patterns], i) => [
    `${numerals[i]}、${heading}`,
    ...Array.from({length: chance.whole(1, 3)}, () =>
      Array.from({length: chance.whole(2, 5)}, () => sentence(chance.of(patterns))).join("")
    ),
    ...(prose?.(i) ?? [])
  ]);
  return [
    `${area}${year}年法治政府建设情况报告`,
    `${year}年，${area}坚持依法行政，推进法治政府建设。`,
    ...sections,
    "七、存在问题",
    `${chance.of(["执法力量不足", "普法针对性不强", "法治队伍专业化水平不高"])}，${chance.of(["与群众期待有差距", "需要继续改进"])}。`,
    "八、下一年工作安排",
    `${year + 1}年，计划${chance.of(["开展培训", "组织检查", "举办讲座"])}不少于${chance.whole(2, 12)}次。`,
    `${area}人民政府`,
    `${year + 1}年${chance.whole(1, 5)}月${chance.whole(1, 28)}日`,
    ""
  ].join("\n");
}
