/** The code that a publisher puts into a page: the frame, and on request the script that gives it the height that it asks for. */
import { HEIGHT_MESSAGE, HEIGHT_VERSION } from '../../state/embed-height';

export interface Snippet {
  /** Whole, e.g. "https://readout.example/embed.html?v=1&…". */
  readonly address: string;
  /** Names the frame for those who hear the page. */
  readonly title: string;
  /** CSS pixels; with the script what the frame has at first. */
  readonly height: number;
  readonly isListening: boolean;
}

export function snippetOf({ address, title, height, isListening }: Snippet): string {
  const attributes = Object.entries({
    title,
    src: address,
    width: '100%',
    height: String(height),
    loading: 'lazy',
  });
  const written = attributes.map(([name, value]) => `${name}="${escaped(value)}"`).join(' ');
  const frame = `<iframe ${written} style="border: 0"></iframe>`;
  return isListening ? `${frame}\n${listenerFor(new URL(address).origin)}` : frame;
}

/** Heard are only messages of that site, and only from a frame that stands in the page: it alone is given the height. */
function listenerFor(origin: string): string {
  return `<script>
addEventListener("message", ({ data, origin, source }) => {
  if (origin !== ${JSON.stringify(origin)}) return;
  if (data?.type !== "${HEIGHT_MESSAGE}" || data.version !== ${HEIGHT_VERSION}) return;
  for (const frame of document.querySelectorAll("iframe"))
    if (frame.contentWindow === source) frame.height = Number(data.height);
});
</script>`;
}

/** In one line, without what no attribute can hold or a reader sees: whatever is read back is the same. */
export function titleInOneLine(title: string): string {
  return title.replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim();
}

/** What may not stand in an attribute between double quotation marks, or looks as if it might not. */
const ESCAPES = [
  ['&', '&amp;'],
  ['"', '&quot;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
] as const;

function escaped(text: string): string {
  return ESCAPES.reduce((whole, [letter, entity]) => whole.replaceAll(letter, entity), text);
}

/** Whether others reach the address: neither a file nor a server of one's own machine. */
export function isReachable(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return (
    /^https?:$/.test(protocol) &&
    !/^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname)
  );
}
