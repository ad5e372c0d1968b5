/** Questions that stand in `family-relationships` too, word for word. */
export const taken = ['welcome.feel', 'welcome.respect', 'trust.word', 'child.known'] as const;
