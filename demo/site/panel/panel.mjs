import { listenFor } from './heard.mjs';
import { showSnippet } from './snippet.mjs';
import { createStoredView } from './stored.mjs';

const pause = 1500;
const panel = document.querySelector('[data-panel]');
const { instrument } = panel.dataset;
const showStored = createStoredView(panel);
const fault = panel.querySelector('[data-fault]');
const endpointSwitch = panel.querySelector('[role="switch"]');

async function call(method, action) {
  try {
    const answer = await fetch(`/demo/${action}?instrument=${instrument}`, { method, cache: 'no-store' });
    if (!answer.ok) throw new Error(answer.statusText);
    show(await answer.json());
    fault.hidden = true;
  } catch {
    fault.hidden = false;
  }
}

function show(state) {
  showStored(state);
  const isUp = state.endpoint === 'up';
  endpointSwitch.setAttribute('aria-checked', String(isUp));
  panel.querySelector('[data-endpoint]').textContent = state.endpoint;
  panel.querySelector('[data-down]').hidden = isUp;
  for (const button of panel.querySelectorAll('[data-do]')) {
    button.setAttribute('aria-pressed', String(button.dataset.do === `status/${state.status}`));
  }
}

async function poll() {
  if (!document.hidden) await call('GET', 'state');
  setTimeout(poll, pause);
}

for (const button of panel.querySelectorAll('[data-do]')) {
  button.addEventListener('click', () => {
    panel.querySelector('[data-reload]').hidden = false;
    void call('POST', button.dataset.do);
  });
}
endpointSwitch.addEventListener('click', () => {
  const isUp = endpointSwitch.getAttribute('aria-checked') === 'true';
  void call('POST', isUp ? 'endpoint/down' : 'endpoint/up');
});
panel.querySelector('[data-erase]').addEventListener('click', () => {
  if (confirm('Erase every response that this demo stored?')) void call('POST', 'erase');
});

listenFor(panel);
showSnippet(
  document.querySelector('[data-snippet]'),
  document.querySelector('kith-belonging-survey, kith-family-form, kith-session-feedback'),
  '/kith/kith.js',
);
void poll();
