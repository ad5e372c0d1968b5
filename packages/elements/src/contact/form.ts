import { given } from '@kith/core';
import { definition } from '@kith/instruments/family-contact-request/definition';
import type { KithSubmitEvent } from '../events/submit-event.js';
import type { Settings } from '../survey/settings.js';
import type { SurveyElement } from '../survey/survey-element.js';
import type { SurveyModel } from '../survey/survey-model.js';
import { isReachable } from './wish-alone.js';

/** Of what happens in the form the page hears no more than of any wish to be contacted, and of what needs mending. */
const passedOn = ['kith-contact', 'kith-error'];

export interface Endings {
  /** Handed over; `false`: nothing was written. */
  readonly sent: (isWish: boolean) => void;
  readonly back: () => void;
}

/**
 * The form for a wish to be contacted, as a survey of its own: its run, its ids and its way have nothing from the
 * survey that was answered, no context, no cycle and no code of a person. What a provider sets does not reach it.
 */
export function createForm(survey: SurveyModel, endings: Endings): SurveyElement {
  const { host, language, isSharedDevice } = survey;
  const form = document.createElement('kith-survey');
  const { model } = form;
  Object.assign(form, settingsFrom(survey), {
    instrument: definition.id,
    lang: language.tag,
    // The survey around it has the buttons for languages.
    languages: language.tag,
    plainHref: '',
    sharedDevice: isSharedDevice ? 'on' : 'off',
    // Not even the link's.
    respondentToken: '',
  });
  form.dispatchEvent = (event) => {
    if (passedOn.includes(event.type)) return host.dispatchEvent(event);
    if (event.type === 'kith-submit') takeOver(event as unknown as Submit, model, endings);
    host.requestUpdate();
    return true;
  };
  const text = model.text.bind(model);
  model.text = (key, params) => text(key === 'stop' ? 'contactBack' : key, params);
  model.setStopping = endings.back;
  return form;
}

/** What holds for both. A form has its own fields for each address. */
function settingsFrom({ settings }: SurveyModel): Settings {
  const { endpoint, contactEndpoint, confirm, test, headingLevel, helpHref, idleMinutes, readAloud } =
    settings;
  const { adapter, adapterOptions } = settings.adapter === 'form' ? {} : settings;
  return given({
    endpoint: endpoint === 'demo' ? endpoint : contactEndpoint,
    contactEndpoint,
    adapter,
    adapterOptions,
    confirm,
    test,
    headingLevel,
    helpHref,
    idleMinutes,
    readAloud,
  });
}

type Submit = Pick<KithSubmitEvent, 'handledBy'>;

/** Only the wish is sent: a response without an answer would be one more thing that came about the same time. */
function takeOver(event: Submit, { run }: SurveyModel, { sent }: Endings): void {
  event.handledBy(Promise.resolve());
  sent(isReachable(run?.snapshot.item('reach')));
}
