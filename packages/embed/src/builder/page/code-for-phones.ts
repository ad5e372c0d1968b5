import { encode } from 'uqr';

/** A QR code as the `d` of one SVG path, one unit a module, with the quiet edge that scanners need. */
export interface PhoneCode {
  readonly size: number;
  readonly path: string;
}

const quietEdge = 4;

/** The code for an address; `undefined` where it is longer than a code can hold. */
export function codeFor(address: string): PhoneCode | undefined {
  try {
    const { size, data } = encode(address, { ecc: 'M', border: quietEdge });
    const path = data
      .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
      .join('');
    return { size, path };
  } catch {
    return undefined;
  }
}

/** The code as a file. */
export const svgFile = ({ size, path }: PhoneCode): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
