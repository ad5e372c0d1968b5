/** Red, green and blue from 0 to 255, and how opaque: from 0 to 1. */
export interface Color {
  readonly rgb: readonly [red: number, green: number, blue: number];
  readonly alpha: number;
}

/**
 * A colour as the browser computes it, in any notation that it knows. `null` where it cannot be read: a notation that
 * only style sheets know, or a browser that puts noise into what is painted.
 */
export function readColor(computed: string): Color | null {
  const plain = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(computed);
  if (!plain) return paint(computed);
  const [, red, green, blue, alpha = 1] = plain;
  return { rgb: [Number(red), Number(green), Number(blue)], alpha: Number(alpha) };
}

/** What is painted, in this colour, before and after: it shows whether the browser tells the truth. */
const known = { css: '#123456', rgb: [0x12, 0x34, 0x56] };

function paint(css: string): Color | null {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  const dot = (fill: string): Color => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = fill;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    return { rgb: [red, green, blue], alpha: alpha / 255 };
  };
  const isHonest = known.rgb.every((channel, n) => dot(known.css).rgb[n] === channel);
  if (!isHonest) return null;
  // What a canvas does not understand leaves the colour before it in place.
  context.fillStyle = known.css;
  context.fillStyle = css;
  return context.fillStyle === known.css ? null : dot(css);
}

/** The contrast ratio of WCAG, from 1 to 21. */
export function ratioOf(one: Color, other: Color): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance({ rgb }: Color): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
