import { tagOf, allSettings } from '../recipes/settings.js';
import type { View } from './app.js';
import type { PreviewMessage } from './preview-message.js';
import { shownLanguages } from './views/look-part.js';

type Shown = Pick<View, 'choices' | 'survey' | 'words'> & {
  readonly state: Pick<View['state'], 'previewLanguage'>;
};

/** What the frame is to show: the survey as it was chosen, but for where answers go. */
export function messageFor(view: Shown): PreviewMessage {
  const { choices, state, words } = view;
  const languages = shownLanguages(view);
  const settings = allSettings({
    ...choices,
    languages: languages.length > 0 ? languages : ['en'],
    endpoint: 'demo',
    contactEndpoint: choices.contactEndpoint === undefined ? '' : 'demo',
    adapter: 'json',
    adapterOptions: '',
    confirm: 'receipt',
    wave: '',
  });
  const lang = languages.find((tag) => tag === state.previewLanguage) ?? languages[0] ?? 'en';
  return {
    kith: 'preview/1',
    tag: tagOf(choices),
    attributes: { ...settings, lang },
    theme: choices.theme ?? '',
    // Somebody who has a code: the frame gives it to the survey, as a link would.
    token: choices.privacy === 'confidential' ? 'test' : '',
    title: words.look.frame,
  };
}

/** Tells the frame what to show, each time that it is something else. */
export function createPreview(): (message: PreviewMessage | undefined) => void {
  let wanted: PreviewMessage | undefined;
  let sent = '';
  const frame = (): HTMLIFrameElement | null => document.querySelector('#preview');
  const tell = (): void => {
    if (wanted) frame()?.contentWindow?.postMessage(wanted, location.origin);
  };
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === frame()?.contentWindow && data === 'kith-preview-ready') tell();
  });
  return (message) => {
    wanted = message;
    const text = JSON.stringify(wanted);
    if (text !== sent) tell();
    sent = text;
  };
}
