/** Colours of its own: a panel that says that colours cannot be read must be read. */
export const panelStyles = `
:host {
  display: block !important;
  visibility: visible !important;
  opacity: 1 !important;
  font: normal 400 max(1rem, 16px) / 1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif !important;
  text-align: start !important;
  text-transform: none !important;
  white-space: normal !important;
  overflow-wrap: anywhere !important;
  writing-mode: horizontal-tb !important;
}
:host([hidden]) { display: none !important; }
* { box-sizing: border-box; }
.panel {
  --ink: #26303a; --quiet: #545f69; --back: #fff; --line: #7b858e; --strong: #1b665f; --on-strong: #fff;
  --broken: #a3301d; --look: #7a4b00;
  max-width: 46em; margin-inline: auto; padding: 1.25em;
  color: var(--ink); background: var(--back); border: 1px solid var(--line); border-radius: 0.5em;
}
/* Paper is white, also where the page is dark. */
@media not print {
  .panel.dark {
    color-scheme: dark;
    --ink: #f3f0ea; --quiet: #b9c0c7; --back: #1d242b; --line: #8b97a1; --strong: #7fd1c7; --on-strong: #10201f;
    --broken: #ffb4a3; --look: #f2c879;
  }
}
.title { margin: 0 0 0.5em; font-size: 1.4em; font-weight: 700; line-height: 1.25; }
.area { margin: 1.25em 0 0.5em; font-size: 1.1em; font-weight: 700; line-height: 1.25; }
p { margin: 0 0 0.75em; }
ul { margin: 0; padding: 0; list-style: none; }
li { padding: 0.6em 0; padding-inline-start: 0.75em; border-block-start: 1px solid var(--line); }
li.look { border-inline-start: 4px solid var(--look); }
li.broken { border-inline-start: 4px solid var(--broken); }
li:not(.look, .broken) { border-inline-start: 4px solid transparent; }
li p { margin: 0.2em 0 0; }
.state { font-weight: 700; }
.broken .state { color: var(--broken); }
.look .state { color: var(--look); }
.state::before { display: inline-block; min-width: 1.4em; content: '?'; }
.ok .state::before { content: '✓'; }
.look .state::before { content: '!'; }
.broken .state::before { content: '✕'; }
/* Beside the words, never in their place: nobody has to hear them. */
@supports (content: 'x' / '') {
  .state::before { content: '?' / ''; }
  .ok .state::before { content: '✓' / ''; }
  .look .state::before { content: '!' / ''; }
  .broken .state::before { content: '✕' / ''; }
}
.more, .means { color: var(--quiet); }
.status { font-weight: 600; }
.actions { display: flex; flex-wrap: wrap; gap: 0.75em; margin-block: 0 1em; }
button {
  min-height: max(2.75em, 44px); padding: 0.4em 1.1em; font: inherit; font-weight: 600; cursor: pointer;
  color: var(--ink); background: none; border: 2px solid var(--line); border-radius: 0.5em;
}
button.primary { color: var(--on-strong); background: var(--strong); border-color: var(--strong); }
button[aria-disabled='true'] { opacity: 0.75; cursor: default; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; box-shadow: 0 0 0 3px var(--back); }
label { display: block; font-weight: 600; }
textarea {
  display: block; width: 100%; min-height: 12em; margin-block: 0.4em 0.75em; padding: 0.6em; resize: vertical;
  font: 0.9em / 1.4 ui-monospace, monospace; color: var(--ink); background: var(--back); border: 1px solid var(--line);
}
@media print { button { display: none; } }
`;
