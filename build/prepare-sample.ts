/** What `npm start` does on a machine without a display: a sample report, made without any window. */

/** Fills a fresh data directory with the invented school and exports its report into `sample-out/`. */
export function prepareSample(root: string): Promise<void> {
  return Promise.reject(new Error(`not wired yet (${root})`));
}
