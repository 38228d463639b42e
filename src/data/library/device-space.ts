/** How much room the browser gives the page on this device, and whether what is kept is safe from being cleared. */

export interface DeviceSpace {
  /** Bytes of all that the page keeps, as the browser guesses; absent where it does not say. */
  readonly used?: number;
  /** Bytes that it may keep, in the same way. */
  readonly most?: number;
  /** Whether the browser asks the reader before it clears what the page keeps. */
  readonly isPersistent: boolean;
}

export async function deviceSpace(): Promise<DeviceSpace> {
  const [estimate, isPersistent] = await Promise.all([
    storage()
      ?.estimate()
      .catch(() => undefined),
    storage()
      ?.persisted()
      .catch(() => false),
  ]);
  const { usage, quota } = estimate ?? {};
  return {
    ...(usage !== undefined && { used: usage }),
    ...(quota !== undefined && { most: quota }),
    isPersistent: isPersistent ?? false,
  };
}

/** Asks that nothing be cleared without the reader; some browsers ask the reader. Whether it is so now. */
export async function askToPersist(): Promise<boolean> {
  return (
    (await storage()
      ?.persist()
      .catch(() => false)) ?? false
  );
}

/** Absent in pages that are not secure, whatever the types say. */
function storage(): StorageManager | undefined {
  return globalThis.navigator?.storage;
}
