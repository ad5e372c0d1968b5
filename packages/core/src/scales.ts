/** The closed list of scales: ordered low to high, fully labelled, the same direction everywhere. */
export const scales = {
  amount5: { points: 5 },
  often5: { points: 5 },
  true5: { points: 5 },
  likely5: { points: 5 },
  agree5: { points: 5 },
  yes3: { points: 3 },
} as const;

export type ScaleId = keyof typeof scales;

export type ThreePointScaleId = {
  [S in ScaleId]: (typeof scales)[S]['points'] extends 3 ? S : never;
}[ScaleId];
