import type { Catalogue, Definition } from '@kith/core';
import { textsOfCatalogue, textsOfDefinition } from './texts.js';

/** Every text has its translation, none is left over, and none is the original by mistake. */
export function translationProblems(
  definition: Definition,
  catalogue: Catalogue,
  allowedSame: Readonly<Record<string, string>> = {},
): readonly string[] {
  const original = textsOfDefinition(definition);
  const translated = textsOfCatalogue(catalogue);
  const problems: string[] = [];
  if (catalogue.instrument !== definition.id) problems.push(`instrument: ${catalogue.instrument}`);
  if (catalogue.version !== definition.version) problems.push(`version: ${catalogue.version}`);
  for (const [path, text] of original) {
    const other = translated.get(path);
    if (other === undefined || other.trim() === '') problems.push(`${path}: missing`);
    else if (other === text && !(path in allowedSame)) problems.push(`${path}: same as the original`);
  }
  for (const path of translated.keys()) if (!original.has(path)) problems.push(`${path}: left over`);
  for (const path of Object.keys(allowedSame)) {
    if (translated.get(path) !== original.get(path)) problems.push(`${path}: allowed the same, but differs`);
  }
  return problems;
}

/** Spanish speaks to students as tú and to adults as usted, and to nobody as both. */
export function registerProblems(catalogue: Catalogue, audience: Definition['audience']): readonly string[] {
  const tu =
    /(?<!\p{L})(?:tú|tu|tus|te|ti|tuy[oa]s?|puedes|quieras|piensas|eres|sientes|sientas|crees|hablas|dinos|contigo)(?!\p{L})/iu;
  const usted = /(?<!\p{L})(?:usted|su|sus|le|piense|díganos|diga|llame|puede que usted)(?!\p{L})/iu;
  const wrong = audience === 'student' ? usted : tu;
  return [...textsOfCatalogue(catalogue)]
    .filter(([, text]) => wrong.test(text))
    .map(([path, text]) => `${path}: ${wrong.exec(text)?.[0] ?? ''}`);
}
