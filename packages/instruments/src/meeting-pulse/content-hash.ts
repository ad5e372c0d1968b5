// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-L4p2MfrS9XNGzJKftvRy4Y3VPMZKP3KghcgN6XC3RDI',
  es: 'sha256-Aza8AVZ5QsJKYz_zId-eYyviCXiyjhlGW2sn5aP-FMU',
  ar: 'sha256-_qTU6UdRphjt05QNOFR2TU0yioH7_1f16uYhZIKAA9w',
} as const;
