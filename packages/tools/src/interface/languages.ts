import { en, type InterfaceLanguage } from '@kith/core';
import { ar } from '@kith/core/languages/ar';
import { es } from '@kith/core/languages/es';
import { furtherEnglish } from '@kith/core/languages/further-en';

/** English with the texts of every part: a page has those of a part only where it is loaded. */
export const english: InterfaceLanguage = { ...en, texts: { ...furtherEnglish, ...en.texts } };

/** The languages of the interface, English first. */
export const interfaceLanguages: readonly InterfaceLanguage[] = [english, es, ar];
