/** What somebody may write where words are expected. */

/** Would say so if any of it ran. */
export const MARKUP = [
  '<img src=x onerror="window.__ran=1">',
  '<script>window.__ran=2</script>',
  '<svg/onload=window.__ran=3>',
  '<iframe srcdoc="<script>parent.__ran=4</script>"></iframe>',
  '"\'><b onmouseover=window.__ran=5 autofocus onfocus=window.__ran=6 tabindex=0>',
  '{{constructor.constructor("window.__ran=7")()}}$' + '{window.__ran=8}',
].join(' ');

/** Addresses that run, or that lead to no site. */
export const BAD_LINKS = [
  'javascript:window.__ran=9',
  'JaVaScRiPt:window.__ran=10',
  ' javascript:window.__ran=11',
  '\u0001javascript:window.__ran=12',
  '\t\n javascript:window.__ran=17',
  'VBScript\t:window.__ran=18',
  ' DATA:text/html,<script>window.__ran=19</script>',
  'java\tscript:window.__ran=13',
  'java\nscript:window.__ran=14',
  'data:text/html,<script>window.__ran=15</script>',
  'vbscript:window.__ran=16',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  '//example.org/without-scheme',
];

/** Turns the direction of writing, and does not turn it back. */
export const TURNED = 'Talks \u202Etxt.exe\u2066\u2067 left open';
/** One word of 100,000 letters, each of which is kerned to the next. */
export const ENDLESS = 'A'.repeat(100_000);
/** A high half without its low one, a NUL, letters nobody sees. */
export const BROKEN = 'Half \uD83D and NUL \u0000 and \u200B\uFEFF unseen';
