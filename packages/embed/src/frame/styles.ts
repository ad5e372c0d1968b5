/** The page around the survey. Nothing of it depends on the height of the window, which depends on it. */
export const frameStyles = `
body { margin: 0; }
main { display: flow-root; padding: 0.25rem; }
main.message { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 0 auto; padding: 1rem; }
main.message a { display: inline-block; min-height: 44px; }
@media (min-width: 46rem) { main:not(.message) { max-width: 44rem; margin: 0 auto; } }
`;
