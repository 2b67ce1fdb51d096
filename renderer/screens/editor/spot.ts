import type { Binding } from '#shared/blocks/binding.ts';
import type { Finding } from '#shared/checks/finding.ts';

/** The place in a report that the person is at: a node, in a table its row and column, in a text some words. */
export interface Spot {
  readonly node: string;
  readonly row?: string | undefined;
  readonly column?: string | undefined;
  /** The finding that led here. */
  readonly finding?: Finding | undefined;
  /** The live fact that the person asks about. */
  readonly binding?: Binding | undefined;
}

export function spotOf(finding: Finding): Spot {
  const { node, row, column } = finding;
  return { node, row, column, finding };
}

/** A cell that says it has the focus is no news when a finding has just led to it. */
export function movedTo(next: Spot | undefined): (spot: Spot | undefined) => Spot | undefined {
  return (spot) => (isWithin(spot, next) ? spot : next);
}

function isWithin(spot: Spot | undefined, next: Spot | undefined): boolean {
  return (
    spot?.node === next?.node &&
    spot?.row === next?.row &&
    spot?.column === next?.column &&
    next?.binding === undefined
  );
}

/** The finding after the one that the person is at, in the form's order; after the last one the first. */
export function findingAfter(findings: readonly Finding[], spot: Spot | undefined): Finding | undefined {
  const led = findings.findIndex(({ id }) => id === spot?.finding?.id);
  const at =
    led >= 0
      ? led
      : findings.findLastIndex(
          ({ row, column, node }) => spot?.row === row && spot?.column === column && spot?.node === node,
        );
  return findings[at + 1] ?? findings[0];
}
