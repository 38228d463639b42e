/** What a peer's page offers to the benchmark. No package is named here, so that the app's type check can read it. */
export interface Peer {
  /** Fetches the rows and draws them; milliseconds from the request until they are painted. */
  draw(address: string): Promise<number>;
  destroy(): void;
  /** Milliseconds since 1970-01-01T00:00Z. Absent for what has no windows. */
  showWindow?(start: number, end: number): void;
}

declare global {
  interface Window {
    peer: Peer;
  }
}
