// Takes a picture apart: the browser that made it can read it too.

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {Buffer} picture
 * @returns {Promise<Uint8Array>} four bytes a pixel, row by row
 */
export async function pixelsOf(browser, picture) {
  const page = await browser.newPage();
  const base64 = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const bytes = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
  return new Uint8Array(Buffer.from(base64, 'base64'));
}
