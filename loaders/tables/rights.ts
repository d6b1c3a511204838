/** Whose the data are, in Chinese and English. */
export const rights = [
  "指标、归类、修复、疑点等标注与程序以 MIT 许可发布；报告的文字和数字属发布机关，使用时请注明“来源：发布机关”。",
  "It covers the annotations (indicators, codes, repairs, findings) and the code. The words and figures of the reports are those of the issuing governments: state them as the source."
] as const;
