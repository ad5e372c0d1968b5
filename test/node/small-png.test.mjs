import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync, inflateSync } from 'node:zlib';
import { chunk, readPixels, signature } from '../../scripts/lib/screens/png.mjs';
import { smallPng } from '../../scripts/lib/screens/small-png.mjs';

const width = 3;
const stride = width * 3;
/** Five rows of three pixels, far enough apart to keep a place of their own in the palette. */
const bytes = Buffer.from(Array.from({ length: 5 * stride }, (_, i) => (i * 89 + (i >> 3) * 40) % 256));

function predicted(filter, left, up, corner) {
  if (filter < 3) return [0, left, up][filter];
  if (filter === 3) return Math.floor((left + up) / 2);
  const guess = left + up - corner;
  return [left, up, corner].sort((a, b) => Math.abs(guess - a) - Math.abs(guess - b))[0];
}

/** Written with each of the five filters of the format once, as a browser may. */
function png(filters, depth = 8) {
  const rows = filters.map((filter, y) => {
    const at = (x, row) => (x < 0 || row < 0 ? 0 : bytes[row * stride + x]);
    const differences = Array.from(
      { length: stride },
      (_, x) => (at(x, y) - predicted(filter, at(x - 3, y), at(x, y - 1), at(x - 3, y - 1))) & 255,
    );
    return Buffer.from([filter, ...differences]);
  });
  const header = Buffer.from([0, 0, 0, width, 0, 0, 0, filters.length, depth, 2, 0, 0, 0]);
  const data = deflateSync(Buffer.concat(rows));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const wanted = Array.from({ length: 5 * width }, (_, i) => bytes.readUIntBE(i * 3, 3));

function contentOf(file, name) {
  const at = file.indexOf(name, 0, 'latin1');
  return file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4));
}

test('a screenshot is read whatever its rows are written as', () => {
  assert.deepEqual([...readPixels(png([0, 1, 2, 3, 4])).pixels], wanted);
});

test('a picture of another kind is refused, not misread', () => {
  assert.throws(() => readPixels(png([0, 0, 0, 0, 0], 16)), /Not a PNG as browsers write them/);
});

test('every pixel of a small picture has its colour, by way of the palette', () => {
  const small = smallPng(png([0, 1, 2, 3, 4]));
  const palette = contentOf(small, 'PLTE');
  const rows = inflateSync(contentOf(small, 'IDAT'));
  const indices = [...rows].filter((_, i) => i % (width + 1) !== 0);
  assert.deepEqual(
    indices.map((index) => palette.readUIntBE(index * 3, 3)),
    wanted,
  );
});

test('the checksum of a chunk is the one that the format asks for', () => {
  assert.equal(chunk('IEND', Buffer.alloc(0)).toString('hex'), '0000000049454e44ae426082');
});
