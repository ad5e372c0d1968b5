import { inflateSync } from 'node:zlib';

export const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** The checksum of a chunk. The one of `node:zlib` is newer than the oldest Node that the project runs on. */
function crc32(bytes) {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

/** One chunk of a PNG file: length, name, content, checksum. */
export function chunk(name, content) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(content.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}

function* chunksOf(png) {
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    yield { name: png.toString('latin1', at + 4, at + 8), content: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

/** The pixels of a screenshot, each as 0xRRGGBB. Only what browsers write: eight bits, not interlaced. */
export function readPixels(png) {
  const chunks = [...chunksOf(png)];
  const header = chunks.find(({ name }) => name === 'IHDR').content;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const size = { 2: 3, 6: 4 }[header[9]];
  if (header[8] !== 8 || size === undefined) throw new Error('Not a PNG as browsers write them.');
  const data = inflateSync(
    Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ content }) => content)),
  );
  const bytes = unfilter(data, { height, size, stride: width * size });
  const pixels = new Uint32Array(width * height);
  for (let i = 0; i < pixels.length; i++) pixels[i] = bytes.readUIntBE(i * size, 3);
  return { width, height, pixels };
}

/** Each row of a PNG is written as differences to its neighbours; the first byte says to which. */
function unfilter(data, { height, size, stride }) {
  const bytes = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= size ? bytes[at - size] : 0;
      const up = y > 0 ? bytes[at - stride] : 0;
      const corner = x >= size && y > 0 ? bytes[at - stride - size] : 0;
      bytes[at] = data[at + y + 1] + prediction(filter, left, up, corner);
    }
  }
  return bytes;
}

function prediction(filter, left, up, corner) {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      return 0;
  }
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value));
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
