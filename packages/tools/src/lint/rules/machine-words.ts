import type { Rule } from '../contract.js';

export const machineWords: Rule = {
  id: 'machine-words',
  severity: 'warning',
  why: 'A machine translates a question into another question, and nobody has looked. Readers are told so, and answer less.',
  mend: 'Let two people who speak the language read it and agree, then set `reviewed`; until then leave the language out.',
  example: '`"status": "machine"` in a catalogue',
  check: ({ versions }) =>
    versions
      .filter(({ definition }) => definition.languageStatus === 'machine')
      .map(({ document, language }) => {
        const name = document === 0 ? 'languageStatus' : 'status';
        return {
          place: { document, path: name, at: name },
          message: `The words in "${language}" come from a machine.`,
        };
      }),
};
