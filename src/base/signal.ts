/** Something that happens once, for whoever waits for it. */

export interface Signal {
  readonly given: Promise<void>;
  /** Again it does nothing. */
  readonly give: () => void;
}

export function createSignal(): Signal {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}
