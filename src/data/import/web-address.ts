/** What can be linked: whole addresses of the web. */

export const NO_WEB_ADDRESS = 'only whole addresses of the web, http or https, are linked';

export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/u.test(text) && URL.canParse(text);
}
