/** Every colour that a page can set, by its name behind `--kith-`: on light pages, on dark ones. */
export const colors = {
  ink: ['#26303a', '#f3f0ea'],
  muted: ['#545f69', '#b9c0c7'],
  surface: ['#fffdf9', '#1d242b'],
  soft: ['#e6f1ee', '#2b3a42'],
  accent: ['#1b665f', '#7fd1c7'],
  'on-accent': ['#fff', '#10201f'],
  border: ['#7b858e', '#8b97a1'],
  line: ['#ddd6c8', '#38434c'],
  error: ['#a3301d', '#ffb4a3'],
} as const;

export type ColorName = keyof typeof colors;

export const colorNames = Object.keys(colors) as readonly ColorName[];
