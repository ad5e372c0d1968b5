import type { Rule } from '../contract.js';

const readAtHome: ReadonlySet<string> = new Set(['student', 'family', 'community']);

export const languageMissing: Rule = {
  id: 'language-missing',
  severity: 'warning',
  why: 'People whose language is missing answer less, and the survey hears only the others.',
  mend: 'Add a catalogue and name it: `kith check survey.json --catalogue es.json`.',
  example: 'a family survey in English alone',
  check: ({ definition, languages, expectedLanguages }) => {
    const place = { document: 0, path: 'language', at: 'language' };
    const present = [definition.language, ...languages].map((tag) => tag.toLowerCase());
    const missing = expectedLanguages.filter((tag) => !present.includes(tag.toLowerCase()));
    const messages = missing.map((tag) => `There is no catalogue for "${tag}".`);
    if (present.length === 1 && expectedLanguages.length === 0 && readAtHome.has(definition.audience)) {
      messages.push(`It can be read in "${definition.language}" only.`);
    }
    return messages.map((message) => ({ place, message }));
  },
};
