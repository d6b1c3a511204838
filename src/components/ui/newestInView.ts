/**
 * Once a table of years stands in the page, scrolls it to its right end, where the latest years are; `latest` is a head that must then
 * stand in view behind the first column, however narrow the window.
 */
export function showNewest(scroll: HTMLElement, latest: string): void {
  const observer = new ResizeObserver(() => {
    if (!scroll.clientWidth) return;
    const [name, head] = [scroll.querySelector("th"), scroll.querySelector<HTMLElement>(latest)];
    if (name && head) scroll.scrollLeft = Math.min(scroll.scrollWidth, Math.max(head.offsetLeft - name.offsetWidth, 0));
    observer.disconnect();
  });
  observer.observe(scroll);
}
