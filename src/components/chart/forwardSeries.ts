/** One series of a chart brought forward: while a mark, a line or a name of an area is pointed at, or has the focus, the others step back. */

interface Item {
  readonly datum?: {readonly area?: unknown};
  /** Of a mark that is drawn as one element for all of its data, as a line is. */
  readonly items?: readonly Item[];
}

/** Opacity of the others. */
const behind = "0.15";

const areaOf = (element: Element): string | null => {
  const item = (element as Element & {__data__?: Item}).__data__;
  const area = (item?.datum ?? item?.items?.[0]?.datum)?.area;
  return typeof area === "string" ? area : null;
};

/** Listens in `container`, which holds a drawn chart; a chart of fewer than two areas or without lines is left alone. */
export function bringForward(container: Element): void {
  if (!container.querySelector(".mark-line")) return;
  const members = [...container.querySelectorAll<SVGElement>("path, text, line")].flatMap((element) => {
    const area = areaOf(element);
    return area === null ? [] : [{element, area}];
  });
  if (new Set(members.map(({area}) => area)).size < 2) return;
  const show = (forward: string | null) => {
    for (const {element, area} of members) element.style.opacity = forward === null || area === forward ? "" : behind;
  };
  for (const type of ["mouseover", "focusin"] as const)
    container.addEventListener(type, ({target}) => show(areaOf(target as Element)));
  for (const type of ["mouseleave", "focusout"] as const) container.addEventListener(type, () => show(null));
}
