/** How long frames take while something moves: the time from one frame's callbacks to those of the next. */

/** What a gesture begins with. */
const BEGINNINGS = ['pointerdown', 'wheel'] as const;

let times: number[] = [];
let request = 0;

/** Counts from the first event of the next gesture on: what was drawn at rest before it is no part of it. */
export function startFrames(): void {
  times = [];
  const note = (time: number) => {
    times.push(time);
    request = requestAnimationFrame(note);
  };
  const begin = () => {
    for (const type of BEGINNINGS) window.removeEventListener(type, begin, { capture: true });
    request = requestAnimationFrame(note);
  };
  for (const type of BEGINNINGS) window.addEventListener(type, begin, { capture: true, passive: true });
}

/** Milliseconds of each frame since the gesture began. */
export function stopFrames(): readonly number[] {
  cancelAnimationFrame(request);
  return times.slice(1).map((time, index) => time - (times[index] ?? time));
}
