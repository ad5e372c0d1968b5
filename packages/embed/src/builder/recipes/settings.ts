import { flagshipTags } from '../../loader/attributes.js';
import type { Choices } from './choices.js';
import { writable } from './html.js';

export type Settings = Readonly<Record<string, string>>;

/** Without those that say nothing. */
const filled = (settings: Readonly<Record<string, string | undefined>>): Settings =>
  Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) => {
      const written = writable(value ?? '');
      return written === '' ? [] : [[name, written]];
    }),
  );

/** The tag that stands for the survey. */
export const tagOf = ({ survey }: Choices): string =>
  survey.attribute === 'instrument' ? 'kith-survey' : flagshipTags[survey.attribute];

/** What names the survey. */
const naming = ({ survey }: Choices): Settings => filled({ [survey.attribute]: survey.value });

/** Where answers go, and how: in pages that others write into, only the loader's tag may say it. */
export const deliverySettings = (choices: Choices): Settings =>
  filled({
    endpoint: choices.endpoint,
    'contact-endpoint': choices.contactEndpoint,
    adapter: choices.adapter === 'json' ? undefined : choices.adapter,
    'adapter-options': choices.adapterOptions,
    confirm: choices.confirm === 'status' ? 'status' : undefined,
  });

/**
 * Where the loader comes along with each placeholder, a second one finds the first at work. Then the placeholder names
 * its addresses once more: it has no say in them, but nothing is put there, in place of a survey whose answers go to
 * somebody else.
 */
export const repeatedAddresses = ({ host, endpoint, contactEndpoint }: Choices): Settings =>
  host === 'moodle' ? filled({ endpoint, 'contact-endpoint': contactEndpoint }) : {};

/** What a placeholder says of its survey. */
export const ownSettings = (choices: Choices): Settings => ({
  ...naming(choices),
  ...filled({
    privacy: choices.privacy,
    languages: choices.languages.join(' '),
    context: choices.context,
    'day-index': choices.dayIndex,
    wave: choices.wave,
  }),
});

/** Everything, as attributes of a tag or as the survey's entry in `kith.config.json`. */
export function allSettings(choices: Choices): Settings {
  return { ...naming(choices), ...deliverySettings(choices), ...ownSettings(choices) };
}
