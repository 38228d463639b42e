/** What is done in the next frame, once, however often it is asked for until then. */
export class NextFrame {
  private awaited: number | null = null;

  constructor(private readonly then: () => void) {}

  ask(): void {
    this.awaited ??= requestAnimationFrame(() => {
      this.awaited = null;
      this.then();
    });
  }

  cancel(): void {
    if (this.awaited !== null) cancelAnimationFrame(this.awaited);
    this.awaited = null;
  }
}
