/** As far as the configuration uses it: the time that stands for those of all files. */
declare module "@observablehq/framework/dist/config.js" {
  export function setCurrentDate(date: Date): void;
}
