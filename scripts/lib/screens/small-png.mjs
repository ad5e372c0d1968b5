import { deflateSync } from 'node:zlib';
import { chunk, readPixels, signature } from './png.mjs';

const colours = 256;
const tooNear = 80;

/** A picture of a screen with a palette in place of full colours: about a third of the size, and nobody sees it. */
export function smallPng(png) {
  const { width, height, pixels } = readPixels(png);
  const palette = mostUsed(pixels);
  const nearest = nearestIn(palette);
  const rows = Buffer.alloc((width + 1) * height);
  for (let i = 0; i < pixels.length; i++) rows[i + Math.floor(i / width) + 1] = nearest(pixels[i]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, each an index into the palette.
  header.set([8, 3, 0, 0, 0], 8);
  const entries = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', entries),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function mostUsed(pixels) {
  const uses = new Map();
  for (const pixel of pixels) uses.set(pixel, (uses.get(pixel) ?? 0) + 1);
  const palette = [];
  for (const [colour] of [...uses].sort(([, a], [, b]) => b - a)) {
    if (palette.length === colours) break;
    // The many greys at the edges of letters must not crowd out a colour that is there once.
    if (palette.every((chosen) => distance(chosen, colour) > tooNear)) palette.push(colour);
  }
  return palette;
}

function nearestIn(palette) {
  const known = new Map(palette.map((colour, index) => [colour, index]));
  return (pixel) => {
    if (!known.has(pixel)) {
      const distances = palette.map((colour) => distance(colour, pixel));
      known.set(pixel, distances.indexOf(Math.min(...distances)));
    }
    return known.get(pixel);
  };
}

function distance(one, other) {
  const part = (shift) => ((one >> shift) & 255) - ((other >> shift) & 255);
  return part(16) ** 2 + part(8) ** 2 + part(0) ** 2;
}
