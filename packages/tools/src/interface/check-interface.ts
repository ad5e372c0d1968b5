import type { InterfaceLanguage } from '@kith/core';
import { looksEnglish } from '../lint/rules/untranslated.js';
import { pluralForms } from './plural-forms.js';
import { interfaceTexts, placeholdersIn } from './texts.js';

/** Something wrong with one text of the interface. */
export interface InterfaceFinding {
  readonly language: string;
  readonly key: string;
  readonly message: string;
}

/** `es.no` → why the text may be as it is. */
export type Allowed = Readonly<Record<string, string>>;

/** What is wrong with the interface in one language, held against the source that all are translated from. */
export function checkInterface(
  language: InterfaceLanguage,
  source: InterfaceLanguage,
): readonly InterfaceFinding[] {
  const { tag } = language;
  const found = [...keysOf(language, source), ...formsOf(language), ...wordsOf(language, source)];
  return found.map(([key, message]) => ({ language: tag, key, message }));
}

type Found = readonly [key: string, message: string];

function keysOf(language: InterfaceLanguage, source: InterfaceLanguage): readonly Found[] {
  const shape = ({ texts, scales }: InterfaceLanguage): ReadonlyMap<string, string> =>
    new Map([
      ...Object.entries<string | object>(texts).map(
        ([key, text]) => [key, typeof text === 'string' ? 'one text' : 'in several forms'] as const,
      ),
      ...Object.entries(scales).map(([id, { length }]) => [`scales.${id}`, `${length} labels`] as const),
    ]);
  const own = shape(language);
  const expected = shape(source);
  return [
    ...[...expected].flatMap(([key, kind]): readonly Found[] => {
      const given = own.get(key);
      if (given === undefined) return [[key, 'It is missing.']];
      return given === kind ? [] : [[key, `It has to be ${kind}, as in "${source.tag}".`]];
    }),
    ...[...own.keys()].filter((key) => !expected.has(key)).map((key): Found => [key, 'Nothing shows it.']),
  ];
}

function formsOf(language: InterfaceLanguage): readonly Found[] {
  const needed = pluralForms(language);
  return Object.entries<string | object>(language.texts).flatMap(([key, text]): readonly Found[] => {
    if (typeof text === 'string') return [];
    const given = Object.keys(text);
    return [
      ...[...needed.keys()]
        .filter((form) => !given.includes(form))
        .map((form) => [form, 'is missing'] as const),
      ...given.filter((form) => !needed.has(form)).map((form) => [form, 'is never used'] as const),
    ].map(([form, what]) => [key, `The form "${form}" ${what}.`]);
  });
}

function wordsOf(language: InterfaceLanguage, source: InterfaceLanguage): readonly Found[] {
  const forms = pluralForms(language);
  const originals = new Map(interfaceTexts(source).map(({ key, text }) => [key, text]));
  return interfaceTexts(language).flatMap(({ key, text, form }): readonly Found[] => {
    if (!/^[^\s<][^<>]*[^\s<>]$|^[^\s<>]$/u.test(text))
      return [[key, 'It is empty, has spaces at its ends, or markup.']];
    const original = originals.get(key) ?? originals.get(form ? key.replace(/\.\w+$/, '.other') : key) ?? '';
    // "One minute": a form that stands for a single number may name it in words.
    const isNamed = form !== undefined && forms.get(form)?.length === 1 && !text.includes('{n}');
    const expected = new Set(placeholdersIn(isNamed ? original.replaceAll('{n}', '') : original));
    const given = new Set(placeholdersIn(text));
    const lost = [...expected].filter((name) => !given.has(name) && !(isNamed && name === '{n}'));
    const strange = [...given].filter((name) => !expected.has(name) && !(form && name === '{n}'));
    return [
      ...lost.map((name): Found => [key, `${name} is missing.`]),
      ...strange.map((name): Found => [key, `${name} is not in the original.`]),
      ...(language.tag !== 'en' && looksEnglish(text)
        ? [[key, `"${text}" looks like English.`] as const]
        : []),
    ];
  });
}

/**
 * Texts that two languages have in common, where they are words: one of them has been forgotten, or has been copied
 * into the wrong file. `allowed` tells which may be, by the later language and the key; what it allows for nothing is
 * found as well.
 */
export function checkSameness(
  languages: readonly InterfaceLanguage[],
  allowed: Allowed,
): readonly InterfaceFinding[] {
  const used = new Set<string>();
  const found = languages.flatMap((language, i) => {
    const before = languages.slice(0, i).map((each) => ({
      tag: each.tag,
      texts: new Map(interfaceTexts(each).map(({ key, text }) => [key, text])),
    }));
    return interfaceTexts(language).flatMap(({ key, text }) => {
      const twin = before.find(({ texts }) => texts.get(key) === text);
      if (!twin) return [];
      const name = `${language.tag}.${key}`;
      used.add(name);
      if (name in allowed) return [];
      return [{ language: language.tag, key, message: `"${text}" is the same in "${twin.tag}".` }];
    });
  });
  const idle = Object.keys(allowed).filter((name) => !used.has(name));
  return [
    ...found,
    ...idle.map((name) => ({
      language: name.split('.')[0] ?? '',
      key: name.slice(name.indexOf('.') + 1),
      message: 'It is allowed to be the same as in another language, but is not.',
    })),
  ];
}
