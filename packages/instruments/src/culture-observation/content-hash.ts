// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-D0OmHq1W6vvN35YqvDkUgtsMlLgEf3XQAZsSZJqIPDw',
  es: 'sha256-3iIW7DunbBoDjVwHi8rdbdmGmKYGwCuUTnWZlk9OKAQ',
  ar: 'sha256-TMulsR5Lu1k4WdLVLy9DcZ1hQcEVUYiiy4algb5JDyE',
} as const;
