/** The marks of a drawn chart by keyboard: one stop for Tab, arrows from mark to mark, Enter opens. */
import type {Drawn} from "./vega.js";

interface Mark {
  datum?: Record<string, unknown>;
  tooltip?: unknown;
}

const markOf = (element: Element) => (element as Element & {__data__?: Mark}).__data__;

/** Makes every mark whose datum has an `id` reachable; `open` gets the datum. */
export function reachable(container: HTMLElement, drawn: Drawn, open: (datum: Record<string, unknown>) => void): void {
  const marks = [...container.querySelectorAll<SVGElement>("[role='graphics-symbol']")].filter(
    (element) => markOf(element)?.datum?.id
  );
  for (const [index, mark] of marks.entries()) mark.setAttribute("tabindex", index === 0 ? "0" : "-1");
  const go = (from: number, step: number) => {
    const next = marks[Math.max(0, Math.min(marks.length - 1, from + step))]!;
    marks[from]!.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  };
  container.addEventListener("keydown", (event) => {
    const at = marks.indexOf(event.target as SVGElement);
    if (at < 0) return;
    const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -marks.length, End: marks.length}[
      event.key
    ];
    if (step) go(at, step);
    else if (event.key === "Enter" || event.key === " ") open(markOf(marks[at]!)!.datum!);
    else return;
    event.preventDefault();
  });
  const tip = (element: SVGElement, value: unknown) => {
    const {right, top} = element.getBoundingClientRect();
    drawn.tip(new MouseEvent("mousemove", {clientX: right, clientY: top}), markOf(element), value);
  };
  container.addEventListener("focusin", ({target}) => {
    const mark = target as SVGElement;
    if (marks.includes(mark)) tip(mark, markOf(mark)?.tooltip);
  });
  container.addEventListener("focusout", ({target}) => {
    if (marks.includes(target as SVGElement)) tip(target as SVGElement, undefined);
  });
}
