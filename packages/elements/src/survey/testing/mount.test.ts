import '../../own-texts.js';
import type { Definition } from '@kith/core';
import { fixtureSync } from '@open-wc/testing';
import '../../define.js';
import { registry } from '../registry.js';
import type { SurveyElement } from '../survey-element.js';

export type Attributes = Readonly<Record<string, string>>;

/** A tag as a page would write it, with a fallback inside. */
export function tag(name: string, attributes: Attributes): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${value.replace(/"/g, '&quot;')}"`);
  return `<${name}${list.join('')}><a href="/paper.html">Answer on paper</a></${name}>`;
}

/** Puts a tag into the page and waits until its first view is there. */
export async function place(
  attributes: Attributes,
  name = 'kith-survey',
  properties: object = {},
): Promise<SurveyElement> {
  // Not `fixture`, which waits for a frame: pages in the background have none.
  const frame = fixtureSync<HTMLElement>('<div></div>');
  frame.innerHTML = tag(name, attributes);
  const survey = frame.firstElementChild as SurveyElement;
  Object.assign(survey, properties);
  await survey.ready;
  return survey;
}

/** Shows a definition as the catalogue would; in demo mode unless an endpoint is given. */
export function mount(
  definition: Definition,
  attributes: Attributes = {},
  properties: object = {},
): Promise<SurveyElement> {
  registry().instruments.set(definition.id, { definition });
  return place({ instrument: definition.id, endpoint: 'demo', ...attributes }, 'kith-survey', properties);
}
