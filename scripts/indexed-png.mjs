// Writes a picture of few colours as a PNG with a palette: a third of what one with true colours weighs.

import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MAX_COLOURS = 256;

/**
 * The 256 colours that are most frequent stay, every other takes the nearest of them. Source of the format:
 * https://www.w3.org/TR/png-3/
 *
 * @param {Uint8Array} rgba four bytes a pixel, row by row; transparency is passed over
 * @param {number} width
 */
export function indexedPng(rgba, width) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  const pixels = rgba.length / 4;
  for (let pixel = 0; pixel < pixels; pixel += 1) {
    const colour = colourAt(rgba, pixel);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_COLOURS)
    .map(([colour]) => colour);
  const indexes = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));

  const rows = Buffer.alloc((width + 1) * (pixels / width));
  for (let pixel = 0; pixel < pixels; pixel += 1) {
    // Each row begins with the number of its filter; none suits a palette best.
    const at = Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width);
    rows[at] = indexes.get(colourAt(rgba, pixel)) ?? 0;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(pixels / width, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** @param {Uint8Array} rgba @param {number} pixel */
function colourAt(rgba, pixel) {
  return ((rgba[pixel * 4] ?? 0) << 16) | ((rgba[pixel * 4 + 1] ?? 0) << 8) | (rgba[pixel * 4 + 2] ?? 0);
}

/** @param {number} colour */
function channels(colour) {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

/** @param {readonly number[]} palette @param {number} colour */
function nearest(palette, colour) {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, other] of palette.entries()) {
    const [a, b] = [channels(colour), channels(other)];
    const distance = a.reduce((sum, value, at) => sum + (value - (b[at] ?? 0)) ** 2, 0);
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
