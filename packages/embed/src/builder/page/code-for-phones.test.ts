import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import type jsQR from 'jsqr';
import { codeFor, svgFile } from './code-for-phones.js';

const scan = createRequire(import.meta.url)('jsqr') as typeof jsQR.default;
const scale = 4;

/** What a camera sees of the file: white where it draws white, black where the second path is. */
function pixelsOf(svg: string): { readonly data: Uint8ClampedArray; readonly width: number } {
  const width = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let row = 0; row < scale; row++)
      for (let column = 0; column < scale; column++) {
        const at = ((Number(y) * scale + row) * width + Number(x) * scale + column) * 4;
        data.fill(0, at, at + 3);
      }
  return { data, width };
}

const read = (svg: string): string | undefined => {
  const { data, width } = pixelsOf(svg);
  return scan(data, width, width)?.data;
};

const address = 'https://surveys.example.org/kith-0.1.0/embed.html?survey=session-exit&lang=es';

describe('a code for phones', () => {
  test('is read as the address that it was made of', () => {
    for (const text of [address, 'https://www.example.org/salida?à=ñ', `${address}${'&x=y'.repeat(100)}`]) {
      const code = codeFor(text);
      assert.ok(code);
      assert.equal(read(svgFile(code)), text);
    }
  });

  test('is not there for an address that no code can hold', () => {
    assert.equal(codeFor(`https://a.example/${'x'.repeat(4000)}`), undefined);
  });

  test('whose dots are moved is not read as the address', () => {
    const code = codeFor(address);
    assert.ok(code);
    const moved = svgFile(code).replace(/M(\d*[02468]) /g, (_, x: string) => `M${Number(x) + 1} `);
    assert.notEqual(read(moved), address);
  });
});
