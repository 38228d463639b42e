// That the picture comes out as it went in where it has few colours, and near to it where it has many.

import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexedPng } from './indexed-png.mjs';

/** The pixels of a PNG with a palette and no filter, as this one is. */
function pixelsOf(png: Buffer, width: number) {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const length = png.readUInt32BE(at);
    parts.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
  }
  const [palette, rows] = [
    parts.get('PLTE') ?? Buffer.alloc(0),
    inflateSync(parts.get('IDAT') ?? Buffer.alloc(0)),
  ];
  const indexes = [...rows].filter((_, at) => at % (width + 1) !== 0);
  return { indexes, colours: indexes.map((index) => [...palette.subarray(index * 3, index * 3 + 3)]) };
}

it('keeps every pixel of a picture with few colours', () => {
  const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
  const picture = fc
    .tuple(
      fc.array(colour, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
    )
    .chain(([colours, width, height]) =>
      fc.tuple(
        fc.array(fc.constantFrom(...colours), { minLength: width * height, maxLength: width * height }),
        fc.constant(width),
      ),
    );
  fc.assert(
    fc.property(picture, ([pixels, width]) => {
      const rgba = Uint8Array.from(pixels.flatMap((each) => [...each, 255]));
      expect(pixelsOf(indexedPng(rgba, width), width).colours).toEqual(pixels);
    }),
  );
});

it('gives a rare colour the nearest frequent one', () => {
  // 256 greys twice each, and one that is nearly white once.
  const greys = Array.from({ length: 512 }, (_, at) => [at % 256, at % 256, at % 256, 255]).flat();
  const rgba = Uint8Array.from([...greys, 255, 255, 250, 255]);
  const { colours } = pixelsOf(indexedPng(rgba, 513), 513);
  expect(colours.at(-1)).toEqual([253, 253, 253]);
});
