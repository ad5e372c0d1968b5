import { expect } from '@open-wc/testing';
import '../define.js';
import * as events from './index.js';

/** Equal without regard to how a type is written; a union is not spread. */
type Equal<A, B> = [A, B] extends [B, A] ? true : false;

type Classes = typeof events;

/** Every event class of the module, by the name of its event. */
type Named = { [Name in keyof Classes as Classes[Name]['type']]: InstanceType<Classes[Name]> };

/** What a listener is handed for each of these names. */
type Heard<EventMap> = { [Name in keyof Named]: Name extends keyof EventMap ? EventMap[Name] : never };

describe('the events of a survey, for somebody who writes TypeScript', () => {
  it('are typed on the element, the document and the window, every one', () => {
    const onElement: Equal<Heard<HTMLElementEventMap>, Named> = true;
    const onDocument: Equal<Heard<DocumentEventMap>, Named> = true;
    const onWindow: Equal<Heard<WindowEventMap>, Named> = true;
    expect([onElement, onDocument, onWindow]).to.deep.equal([true, true, true]);
  });

  it('would not pass this check where one is missing from a map', () => {
    // @ts-expect-error an element knows no event called "kith-submit" without its entry
    const missing: Equal<Heard<Omit<HTMLElementEventMap, 'kith-submit'>>, Named> = true;
    // @ts-expect-error a listener that is handed a plain event cannot read the answers
    const plain: Equal<Heard<Record<keyof Named, Event>>, Named> = true;
    expect([missing, plain]).to.have.length(2);
  });

  it('need no cast in a listener', () => {
    const survey = document.createElement('kith-belonging-survey');
    const heard: unknown[] = [];
    for (const target of [survey, document, window] as const) target.dispatchEvent(new Event('none'));
    survey.addEventListener('kith-submit', (event) => heard.push(event.response?.responseId));
    document.addEventListener('kith-submit', (event) => {
      event.handledBy(Promise.resolve());
    });
    window.addEventListener('kith-error', (event) => heard.push(event.error.code));
    // @ts-expect-error the event has no such field
    survey.addEventListener('kith-ready', (event) => heard.push(event.answers));
    survey.dispatchEvent(new events.KithSubmitEvent());
    expect(heard).to.deep.equal([undefined]);
  });

  it('bubble and cross shadow roots; only kith-submit can be cancelled', () => {
    const made: readonly Event[] = [
      new events.KithStartEvent(),
      new events.KithAnswerEvent(),
      new events.KithSkipEvent(),
      new events.KithPageEvent(),
      new events.KithDeclinedEvent(),
      new events.KithSubmitEvent(),
    ];
    for (const { type, bubbles, composed, cancelable } of made)
      expect({ bubbles, composed, cancelable }, type).to.deep.equal({
        bubbles: true,
        composed: true,
        cancelable: type === 'kith-submit',
      });
  });
});
