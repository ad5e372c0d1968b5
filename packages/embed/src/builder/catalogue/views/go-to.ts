/** Brings whoever pressed something to a heading. */
export const goTo = (id: string): void => document.querySelector<HTMLElement>(`#${id}`)?.focus();
