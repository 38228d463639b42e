/**
 * How high a frame would like to be: said by the embed to whatever page holds it, and never heard by the embed itself.
 * The shape is public (docs/formats/embed.md), so a change of its meaning is another version.
 */
export const HEIGHT_MESSAGE = 'readout:height';
export const HEIGHT_VERSION = 1;
/** CSS pixels. Nobody wants a frame that is higher: a list of ten thousand events scrolls. */
export const MAX_HEIGHT = 3000;

/** It is no secret, and so goes to whoever is there. Nothing is said where nobody is. */
export function tellHeight(pixels: number): void {
  if (window.parent === window) return;
  const height = Math.min(Math.ceil(pixels), MAX_HEIGHT);
  window.parent.postMessage({ type: HEIGHT_MESSAGE, version: HEIGHT_VERSION, height }, '*');
}

/** Undefined for a message of another kind or version. */
export function heightFromMessage(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, version, height }: Readonly<Record<string, unknown>> = { ...data };
  const isOurs = type === HEIGHT_MESSAGE && version === HEIGHT_VERSION && typeof height === 'number';
  return isOurs && height > 0 && height <= MAX_HEIGHT ? height : undefined;
}
