// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-TEzH1dCTRAn3vnRzaYFACrdXKCrSorrrC0HbURnVPKg',
  es: 'sha256-tivQHX6uiHRmWWG-EpkoxpEeP4WDqMjZsbOc4S1ZVg4',
  ar: 'sha256-FbCDqlMNotcUp8jk3Zxp865EC4Dxq89HpJjQ4XUUrjY',
} as const;
