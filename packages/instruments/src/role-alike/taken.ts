/** Questions that stand in `session-exit` too, word for word. */
export const taken = ['worth.role', 'safe.speak', 'session.help'] as const;
