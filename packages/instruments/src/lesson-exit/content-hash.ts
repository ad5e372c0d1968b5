// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-w-nfl1Mwod9swGAE7Q_6NuEmAHL2ARo63AETRf_EI5E',
  es: 'sha256-Btxm_-WDbtCrfcPJA7yHrSVEI4IQgWS53z6chMHYaM0',
  ar: 'sha256-CvEBiogOunUmznSLSfcZHQn3y2iTQ-nndPvtfRTHAjM',
} as const;
