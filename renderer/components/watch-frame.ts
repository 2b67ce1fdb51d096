/** What is seen of a place that scrolls, pixels. */
export interface Frame {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Tells what is seen whenever it changes, and turns of pages by PageDown (1) and PageUp (-1); answers how to stop. */
export function watchFrame(
  element: HTMLElement,
  see: (frame: Frame) => void,
  turn: (by: 1 | -1) => void,
): () => void {
  const look = () => {
    see({ top: element.scrollTop, width: element.clientWidth, height: element.clientHeight });
  };
  const press = (event: KeyboardEvent) => {
    const by = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : undefined;
    if (by === undefined || event.ctrlKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    turn(by);
  };
  // What scrolls is reached by the keyboard too (WCAG 2.1.1).
  element.tabIndex = 0;
  const sizes = new ResizeObserver(look);
  sizes.observe(element);
  element.addEventListener('scroll', look, { passive: true });
  element.addEventListener('keydown', press);
  return () => {
    sizes.disconnect();
    element.removeEventListener('scroll', look);
    element.removeEventListener('keydown', press);
  };
}
