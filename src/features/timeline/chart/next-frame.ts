/** What is done in the next frame, once, however often it is asked for until then. */
export class NextFrame {
  private awaited: number | null = null;
  private isOver = false;

  constructor(private readonly then: () => void) {}

  ask(): void {
    if (this.isOver) return;
    this.awaited ??= requestAnimationFrame(() => {
      this.awaited = null;
      this.then();
    });
  }

  /** For good, whoever asks later. */
  stop(): void {
    this.isOver = true;
    if (this.awaited !== null) cancelAnimationFrame(this.awaited);
    this.awaited = null;
  }
}
