/** How long a row may take to be there, or to be drawn anew after a commit, milliseconds. */
const patience = 1_000;
/** How often it is looked whether it is, milliseconds. */
const pace = 20;

/** Waits until it is so, and not for ever. */
export async function happened(isSo: () => boolean): Promise<void> {
  for (let waited = 0; waited < patience && !isSo(); waited += pace)
    await new Promise((resolve) => {
      setTimeout(resolve, pace);
    });
}
