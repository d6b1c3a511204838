/** The width of words in a chart, near enough to keep room for them. */

/** At 13 px, in the widest of the usual fonts: a Chinese character is as wide as it is high. */
export const textWidth = (text: string): number => {
  let width = 0;
  for (const sign of text) width += sign > "\u2E80" ? 13 : 8.3;
  return width;
};

/** For the axis above a matrix of `width` pixels: its names are upright where they fit side by side, else slanting. */
export const upright = (names: readonly string[], width: number): {labelAngle: number} => ({
  labelAngle: Math.max(0, ...names.map(textWidth)) + 6 < width / Math.max(1, names.length) ? 0 : -45
});

/** The width of the widest of some texts; 0 of none. */
export const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(textWidth));
