import {readXml} from "../xml.ts";

/** The strings that the cells of a workbook share, without readings in small print and without what is struck out. */
export function sharedStrings(part: Uint8Array | undefined): string[] {
  const texts: string[] = [];
  let [words, run, isText, isReading, isStruck] = ["", "", false, false, false];
  readXml(part, {
    open(name, {val}) {
      if (name === "si") words = "";
      if (name === "r") [run, isStruck] = ["", false];
      if (name === "rPh") isReading = true;
      if (name === "strike" && val !== "0" && val !== "false") isStruck = true;
      if (name === "t") isText = true;
    },
    text(text) {
      if (isText && !isReading) run += text;
    },
    close(name) {
      if (name === "t") isText = false;
      if (name === "rPh") isReading = false;
      if (name === "r" || name === "si") {
        if (!isStruck) words += run;
        [run, isStruck] = ["", false];
      }
      if (name === "si") texts.push(words);
    }
  });
  return texts;
}
