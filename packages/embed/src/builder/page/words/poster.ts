/** A text with a number in it, by the plural categories of its language. */
interface Plural {
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** What a poster says, in the language of those who read it. All but English are drafts that nobody has checked. */
export interface PosterWords {
  readonly dir: 'ltr' | 'rtl';
  readonly time: Plural;
  readonly how: string;
  readonly choice: string;
  readonly anonymous: string;
  readonly identified: string;
  readonly goesTo: string;
  readonly mayNote: string;
  readonly trial: string;
}

const en: PosterWords = {
  dir: 'ltr',
  time: { one: 'It takes about {minutes} minute.', other: 'It takes about {minutes} minutes.' },
  how: 'Point the camera of a phone at the code, or type this address:',
  choice: 'You can skip any question, or stop at any time.',
  anonymous: 'We do not ask your name, and it is not saved with your answers.',
  identified: 'The survey asks who you are, and it is saved with your answers.',
  mayNote: '{host} may note the internet address of your device.',
  goesTo: 'Your answers go to {host} and to nobody else.',
  trial: 'This is a trial. Nothing is sent.',
};

const es: PosterWords = {
  dir: 'ltr',
  time: { one: 'Toma más o menos {minutes} minuto.', other: 'Toma más o menos {minutes} minutos.' },
  how: 'Apunte la cámara de un teléfono al código, o escriba esta dirección:',
  choice: 'Se puede saltar cualquier pregunta o parar en cualquier momento.',
  anonymous: 'No pedimos ningún nombre, y no se guarda con las respuestas.',
  identified: 'La encuesta pregunta quién es usted, y se guarda con las respuestas.',
  mayNote: '{host} puede guardar la dirección de internet de este aparato.',
  goesTo: 'Las respuestas se envían a {host} y a nadie más.',
  trial: 'Esto es una prueba. No se envía nada.',
};

const ar: PosterWords = {
  dir: 'rtl',
  time: {
    one: 'يستغرق حوالي دقيقة واحدة.',
    two: 'يستغرق حوالي دقيقتين.',
    few: 'يستغرق حوالي {minutes} دقائق.',
    other: 'يستغرق حوالي {minutes} دقيقة.',
  },
  how: 'وجّه كاميرا الهاتف نحو الرمز، أو اكتب هذا العنوان:',
  choice: 'يمكنك تخطي أي سؤال أو التوقف في أي وقت.',
  anonymous: 'لا نسأل عن اسمك، ولا يُحفظ مع إجاباتك.',
  identified: 'يسأل الاستبيان من أنت، ويُحفظ ذلك مع إجاباتك.',
  mayNote: 'قد يسجّل {host} عنوان الإنترنت لجهازك.',
  goesTo: 'تُرسل إجاباتك إلى {host} ولا تُرسل إلى أي جهة أخرى.',
  trial: 'هذه تجربة. لا يُرسل أي شيء.',
};

const all: Readonly<Record<string, PosterWords>> = { en, es, ar };

/** The words of a poster, and the language that they are in: English where Kith has none in this one. */
export const posterWords = (language: string): { readonly tag: string; readonly words: PosterWords } => {
  const [tag = 'en'] = language.toLowerCase().split('-');
  const words = all[tag];
  return words ? { tag, words } : { tag: 'en', words: en };
};

/** The form of a text for a number. */
export const pluralOf = (tag: string, text: Plural, count: number): string => {
  const category = new Intl.PluralRules(tag).select(count);
  return (category === 'zero' ? undefined : text[category]) ?? text.other;
};
