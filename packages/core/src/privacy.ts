export type PrivacyMode = 'anonymous' | 'confidential' | 'identified';
