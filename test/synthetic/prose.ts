import type {Chance} from "./chance.ts";

/** Words of made-up prose: of each kind enough that most pairs of characters of such reports come up, as in real ones. */
const words = {
  time: "今年以来，|一年来，|年初以来，|上半年，|下半年，|截至年底，|工作中，|在实践中，|按照部署，|聚焦重点，|着眼长远，|围绕中心，||||".split(
    "|"
  ),
  actor:
    "各乡镇|各街道|各部门|司法行政机关|市场监管部门|教育部门|公安机关|自然资源部门|住建部门|农业农村部门|水务部门|应急管理部门|卫生健康部门|民政部门|人社部门|信访部门|税务部门|文旅部门|林草部门|交通运输部门|医保部门|基层司法所|综合执法队伍|人民调解员|法律顾问团队|行政复议机构|普法讲师团|网格员|驻村工作队|县直各单位".split(
      "|"
    ),
  manner:
    "扎实|深入|持续|全面|稳步|有序|大力|积极|主动|严格|着力|切实|认真|不断|统筹|协同|分类|逐级|定期|及时|从严|依法|因地制宜|上下联动|分批|高标准".split(
      "|"
    ),
  deed: "推进|落实|完善|健全|规范|优化|深化|加强|提升|开展|组织|实施|建立|强化|细化|拓展|压实|梳理|整合|巩固|创新|改进|畅通|监督|评估|培育|夯实|明确|公开|督促".split(
    "|"
  ),
  thing:
    "权责清单|执法公示|裁量基准|案卷评查|合法性审核|备案审查|公众参与|专家论证|风险评估|集体讨论|信用承诺|容缺受理|一网通办|跨省通办|证明事项告知承诺|包容审慎监管|柔性执法|说理式执法|联合抽查|行刑衔接|府院联动|诉源治理|多元解纷|调解平台建设|法律援助便民服务|公证减证便民|村居法律顾问|法治文化阵地|宪法学习宣传|青少年法治教育|旁听庭审|述法考评|法治督察|示范创建|基层执法改革|证照分离|营商环境评价|招投标监管|政务诚信|档案管理|舆情应对|突发事件预案|安全生产责任|食品药品监管|生态修复|耕地保护|河湖长制|欠薪治理|校园周边整治|养老服务标准|物业纠纷化解|土地确权|婚姻家庭辅导|社区矫正|安置帮教|禁毒宣传".split(
      "|"
    ),
  aim: "工作质效明显提高|群众满意度稳步上升|制度笼子越扎越紧|责任链条更加完整|矛盾化解在萌芽|服务触角延伸到村组|执法行为更有温度|决策程序更加透明|监管盲区逐步消除|市场活力持续释放|社会大局和谐稳定|办事流程大幅压减|干部法治思维不断增强|基层基础更加牢固|经验做法得到推广|短板弱项加快补齐".split(
    "|"
  )
} as const;

/** A sentence without figures. */
function sentence(chance: Chance): string {
  const clause = () => `${chance.of(words.manner)}${chance.of(words.deed)}${chance.of(words.thing)}`;
  const clauses = Array.from({length: chance.whole(1, 3)}, clause);
  return `${chance.of(words.time)}${chance.of(words.actor)}${clauses.join("，")}，${chance.of(words.aim)}。`;
}

/** A paragraph of sentences without figures, of some 150 characters. */
export const paragraph = (chance: Chance): string =>
  Array.from({length: chance.whole(3, 5)}, () => sentence(chance)).join("");
