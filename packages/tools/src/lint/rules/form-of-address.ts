import type { Rule } from '../contract.js';

const tu =
  /(?<!\p{L})(?:tú|tu|tus|te|ti|tuy[oa]s?|puedes|quieras|piensas|eres|sientes|sientas|crees|hablas|dinos|contigo)(?!\p{L})/iu;
const usted = /(?<!\p{L})(?:usted|su|sus|le|piense|díganos|diga|llame|puede que usted)(?!\p{L})/iu;

export const formOfAddress: Rule = {
  id: 'form-of-address',
  severity: 'error',
  needsNotes: true,
  why: 'Spanish says "tú" to students and "usted" to adults, and to nobody both.',
  mend: 'Reword it in the other form.',
  example: '"¿Cómo le trata su escuela?" to a student',
  check: ({ definition: { audience }, versions }) =>
    versions
      .filter(({ primary }) => primary === 'es')
      .flatMap(({ texts }) =>
        texts.flatMap((place) => {
          const [word] = (audience === 'student' ? usted : tu).exec(place.text) ?? [];
          return word === undefined ? [] : [{ place, message: `"${word}" is the other form of address.` }];
        }),
      ),
};
