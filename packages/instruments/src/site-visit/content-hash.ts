// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-GNNYF87cA6m-XmRFWi-HegyaReSmpI8IdSkJPkmqpIM',
  es: 'sha256-keIAmge5BFaqXWFuUR4qwEDM8OmPjXONND9belnRrGA',
  ar: 'sha256-lpoZZodk_2CMU_I_AUidF91cfFiT6ZlNazlc2AsPmMc',
} as const;
