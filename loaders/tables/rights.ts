/** Whose the data are, in Chinese and English. */
export const rights = [
  "指标、归类、修复、疑点等标注与程序以 MIT 许可发布；原文的文字和数字属各自的发布者，使用时请注明其出处。",
  "It covers the annotations (indicators, codes, repairs, findings) and the code. The words and figures of the texts are those of their publishers: state them as the source."
] as const;
