import { nearest } from '@kith/core';
import { instruments } from '@kith/instruments';
import { comparisonFor, originalFor } from '../../adapt/adapted.js';
import { nameOf, questionsOf } from '../../adapt/original.js';
import { markOf, versionedId } from '../../catalogue/item-mark.js';
import type { Rule } from '../contract.js';
import type { Subject } from '../subject.js';

export const basedOn: Rule = {
  id: 'based-on',
  severity: 'warning',
  why: 'Only who knows where a copy comes from can say what of it may be compared, today and in five years.',
  mend: 'Name the instrument and its version in `basedOn`; `kith check copy.json --original survey.json` takes a file that is not in the catalogue.',
  example: '`"basedOn": "sesion-exit@1.0.0"`, or questions of `session-exit` without `basedOn`',
  check: (subject) => {
    const message = subject.definition.basedOn === undefined ? unnamed(subject) : misnamed(subject);
    const place = { document: 0, path: 'basedOn', at: 'basedOn' };
    return message === undefined ? [] : [{ place, message }];
  },
};

function misnamed(subject: Subject): string | undefined {
  const { basedOn: name = '', language } = subject.definition;
  const original = originalFor(subject);
  if (!original) {
    const ids = Object.keys(instruments);
    const meant = nearest(name.slice(0, name.lastIndexOf('@')), ids);
    const offer = meant === undefined ? '' : ` Did you mean "${meant}"?`;
    return `There is no "${name}" in the catalogue, so nothing is compared.${offer}`;
  }
  const found = nameOf(original.definition);
  if (found !== name) return `It names ${name}; what there is to compare with is ${found}.`;
  return comparisonFor(subject)
    ? undefined
    : `The original has no words in "${language}", so nothing is compared.`;
}

/** Word for word out of the catalogue, and more than a question or two. */
function unnamed({ definition, notes }: Subject): string | undefined {
  if (notes || Object.hasOwn(instruments, definition.id)) return undefined;
  const asked = questionsOf(definition);
  const [most] = Object.values(instruments)
    .map((instrument) => ({
      name: nameOf(instrument.definition),
      taken: asked.filter((item) => instrument.published[versionedId(item)] === markOf(item)).length,
    }))
    .sort((a, b) => b.taken - a.taken);
  if (!most || most.taken < 3 || most.taken * 2 < asked.length) return undefined;
  return `${most.taken} of its ${asked.length} questions are those of ${most.name}, word for word, and it does not say so.`;
}
