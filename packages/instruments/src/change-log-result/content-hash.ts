// Written by scripts/hash-instruments.mjs. Proves which words a response answered.
export const contentHash = {
  en: 'sha256-YCu9W7FV_adwYJZeKK11hFNLtCfrB8RkLrSQWQ4sx0c',
  es: 'sha256-L2kL74ITlbQjdshOGh-55DmC4irgrazdxFZE4AUOo8Q',
  ar: 'sha256-kbiDYgf-GTK-8BZvVHbuLGSfK_Z7LeCRbb-7eHYE9N0',
} as const;
