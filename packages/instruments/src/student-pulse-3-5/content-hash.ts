// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-mHfxyiTMoqZpTBbg-02-euUBCjWDhSQKKkoJ_dk093k',
  es: 'sha256-hW8_S5qaFwr1JQhLGhoyfuTV33rcqPPFWfNNYTOmbZw',
  ar: 'sha256-yMEtmg0HA3uVkRSQXeCmAzbzYli2DpNfxhhsGstwVn8',
} as const;
