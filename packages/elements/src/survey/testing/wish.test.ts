import type { ContactRecord } from '@kith/core';
import { choose, find, has, item, press, until } from './person.test.js';
import type { SurveyElement } from '../survey-element.js';
import { jsonReply, type Reply } from './network.test.js';

/** What somebody writes who wants to be contacted: a name and a number, both made up. */
export const said = ['Made-up Person', '555-0100'] as const;

/** Leaves the page, as far as it can hear: what waits goes now. */
export const leave = (): boolean => window.dispatchEvent(new Event('pagehide'));

/** Types into a field of the contact block. */
export async function fill(survey: SurveyElement, id: string, text: string): Promise<void> {
  const field = find<HTMLInputElement>(item(survey, 'reach'), id);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await survey.updateComplete;
}

export const contactReceipt: Reply = ({ body }) =>
  jsonReply({ kith: 'receipt/1', id: (JSON.parse(body) as ContactRecord).contactId });

export const openButton = 'Open the contact form';

/** Opens the form that is offered after a survey for families. */
export async function opened(survey: SurveyElement): Promise<SurveyElement> {
  await press(survey, openButton);
  const form = find<SurveyElement>(survey, 'kith-survey');
  await form.ready;
  await until(() => has(form, '[part=heading]'), 'the form');
  await survey.updateComplete;
  return form;
}

/** Opens it and fills it in. */
export async function written(survey: SurveyElement): Promise<SurveyElement> {
  const form = await opened(survey);
  await press(form, 'Start');
  await fill(form, '#name', said[0]);
  await choose(form, 'reach', 'phone');
  await fill(form, '#address', said[1]);
  return form;
}

/** Every Kith event that a page can hear of, also before it reaches anything. */
export function eavesdrop(signal: AbortSignal): string[] {
  const heard: string[] = [];
  for (const name of [
    'ready',
    'start',
    'answer',
    'page',
    'submit',
    'submitted',
    'queued',
    'contact',
    'error',
  ])
    window.addEventListener(`kith-${name}`, ({ type }) => heard.push(type), { capture: true, signal });
  return heard;
}
