/** A drawn chart as a file of its own: real colours in the place of the style's variables, title and source written in. */
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim() || "black";

/** An SVG text with the colours of the page in the place of the style's variables. */
export const coloured = (svg: string): string => svg.replace(/var\((--[\w-]+)\)/g, (_, name: string) => colour(name));

/** The SVG text of a chart, with its title above and its source below. */
export function pictureText(svg: string, title: string, source: string): string {
  const drawn = coloured(svg);
  const size = /^<svg[^>]*?\bwidth="([\d.]+)"[^>]*?\bheight="([\d.]+)"/.exec(drawn);
  const [width, height] = size ? [Number(size[1]), Number(size[2])] : [640, 400];
  const font = escaped(getComputedStyle(document.body).fontFamily);
  const [top, bottom, side] = [40, 28, 12];
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width + 2 * side}" height="${height + top + bottom}" font-family="${font}">
<rect width="100%" height="100%" fill="${colour("--ground")}"/>
<text x="${side}" y="26" font-size="16" font-weight="600" fill="${colour("--ink")}">${escaped(title)}</text>
<svg x="${side}" y="${top}" width="${width}" height="${height}">${drawn}</svg>
<text x="${side}" y="${height + top + 18}" font-size="11" fill="${colour("--ink-soft")}">${escaped(source)}</text>
</svg>`;
}

/** An SVG text as PNG, at twice its size. */
export async function png(svg: string): Promise<Blob> {
  const href = URL.createObjectURL(new Blob([svg], {type: "image/svg+xml"}));
  try {
    const image = new Image();
    image.src = href;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width * 2;
    canvas.height = image.height * 2;
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("No picture"))), "image/png")
    );
  } finally {
    URL.revokeObjectURL(href);
  }
}
