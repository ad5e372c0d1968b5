import { make } from './make.mjs';

const kithEvents = [
  'kith-ready',
  'kith-start',
  'kith-consent',
  'kith-answer',
  'kith-skip',
  'kith-page',
  'kith-submit',
  'kith-submitted',
  'kith-queued',
  'kith-contact',
  'kith-declined',
  'kith-error',
];

const nativeEvents = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'click',
  'dblclick',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
];

const words = {
  'kith-ready': ({ instrument, version, privacy, language }) =>
    `${instrument} ${version}, ${privacy}, ${language}`,
  'kith-start': () => 'the first question is shown',
  'kith-consent': ({ textId }) => `agreed to ${textId}`,
  'kith-answer': () => 'an answer changed; not which, not to what',
  'kith-skip': () => 'a question was skipped; not which',
  'kith-page': () => 'another page; not which',
  'kith-submit': () => 'finished; nothing sent yet',
  'kith-submitted': ({ confirmed }) => (confirmed ? 'received, with a receipt' : 'sent, no receipt possible'),
  'kith-queued': ({ where }) => `kept on this ${where}, will be sent later`,
  'kith-declined': () => '“No thanks”; nothing was saved',
  'kith-error': ({ error }) => error?.code ?? 'an error',
};

/** Whether an event tells the page something that belongs to the person who answers. */
function isLeak(event) {
  if (event.type.startsWith('kith-')) return Boolean(event.answer ?? event.response ?? event.itemId);
  const origin = event.composedPath()[0];
  const root = origin instanceof Node ? origin.getRootNode() : undefined;
  // From inside a survey, or aimed at it: both come from answering.
  return root instanceof ShadowRoot || (origin instanceof Element && /^kith-.*/.test(origin.localName));
}

/** Listens as any script of the page could, and shows what arrives. */
export function listenFor(panel) {
  const list = panel.querySelector('[data-events]');
  const none = panel.querySelector('[data-no-events]');
  const tally = panel.querySelector('[data-leaks]');
  const number = panel.querySelector('[data-leak-count]');
  let leaks = 0;
  let last = { type: '', times: 0, item: null };

  const countLeak = (event) => {
    if (!isLeak(event)) return;
    leaks += 1;
    tally.dataset.leaks = number.textContent = String(leaks);
  };

  const show = (event) => {
    countLeak(event);
    none.hidden = true;
    const isAgain = last.type === event.type && last.item;
    last = { type: event.type, times: isAgain ? last.times + 1 : 1, item: isAgain ? last.item : make('li') };
    const times = last.times > 1 ? ` × ${last.times}` : '';
    last.item.replaceChildren(make('code', '', event.type), `${times} ${words[event.type]?.(event) ?? ''}`);
    list.prepend(last.item);
  };

  for (const type of kithEvents) addEventListener(type, show);
  for (const type of nativeEvents) addEventListener(type, countLeak, { passive: true });
}
