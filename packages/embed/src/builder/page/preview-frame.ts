import { isPreviewMessage, type PreviewMessage } from './preview-message.js';

/*
 * In the frame: shows the survey that the builder asks for. `kith-all.js` is on the page, since any survey may be asked for; nothing is sent, since the
 * builder asks for the endpoint `demo` alone.
 */

function wear(theme: string): void {
  document.querySelector('#theme')?.remove();
  if (theme === '') return;
  const sheet = document.createElement('link');
  sheet.id = 'theme';
  sheet.rel = 'stylesheet';
  sheet.href = `kith-theme-${encodeURIComponent(theme)}.css`;
  document.head.append(sheet);
}

function show({ tag, attributes, theme, token, title }: PreviewMessage): void {
  wear(theme);
  const survey = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) survey.setAttribute(name, value);
  survey.setAttribute('endpoint', 'demo');
  if (token !== '') Object.assign(survey, { respondentToken: token });
  document.title = title;
  document.querySelector('main')?.replaceChildren(survey);
}

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (source === parent && origin === location.origin && isPreviewMessage(data)) show(data);
});
parent.postMessage('kith-preview-ready', location.origin);
