import { en, type InterfaceLanguage } from '@kith/core';
import { ar } from '@kith/core/languages/ar';
import type { Shape } from '@kith/core/languages/contract';
import { erasePageArabic } from '@kith/core/languages/erase-page-ar';
import { erasePageEnglish } from '@kith/core/languages/erase-page-en';
import { erasePageSpanish } from '@kith/core/languages/erase-page-es';
import { es } from '@kith/core/languages/es';
import { createSmallPage } from '../http/small-page.js';

type PageTexts = Shape<typeof erasePageEnglish>;

const languages: Readonly<Record<string, InterfaceLanguage & { readonly own: PageTexts }>> = {
  en: { ...en, own: erasePageEnglish },
  es: { ...es, own: erasePageSpanish },
  ar: { ...ar, own: erasePageArabic },
};

const page = createSmallPage(
  'body{font:1.125rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}' +
    'textarea,button{font:inherit;padding:.5rem 1rem;box-sizing:border-box}textarea{width:100%}' +
    'button,nav a{min-height:44px}nav a{display:inline-block;padding:.6rem .5rem}' +
    '[role]{border-inline-start:.25em solid;padding-inline-start:.7em;font-weight:600}',
);

export const erasePolicy = page.policy;

/** The language that is asked for, else the first that the reader's browser names and there is, else English. */
export const languageOf = (asked: string | undefined, accepted = ''): string =>
  [asked ?? '', ...accepted.split(',')]
    .map((tag) => tag.trim().slice(0, 2).toLowerCase())
    .find((tag) => Object.hasOwn(languages, tag)) ?? 'en';

/** Where a person pastes the code. `done` says the same whether there was anything to erase or not. */
export function erasePage(tag: string, state: 'ask' | 'not-whole' | 'done'): string {
  const { own, dir } = languages[tag] ?? { own: erasePageEnglish, dir: 'ltr' };
  const links = Object.entries(languages)
    .filter(([other]) => other !== tag)
    .map(
      ([other, { name, dir: its }]) => `<a href="?lang=${other}" lang="${other}" dir="${its}">${name}</a>`,
    );
  const body = `<main><h1>${own.erasePageTitle}</h1>
${state === 'done' ? `<p role="status">${own.erasePageDone}</p><p>${own.erasePageCopies}</p>` : form(own, tag, state === 'not-whole')}
</main>
${state === 'ask' ? `<nav>${links.join(' ')}</nav>` : ''}`;
  return page.render({ title: own.erasePageTitle, body, lang: tag, dir });
}

const form = (own: PageTexts, tag: string, isWrong: boolean) => `<p>${own.erasePageText}</p>
<form method="post" action="${isWrong ? '' : 'erasures/'}page?lang=${tag}">
${isWrong ? `<p role="alert" id="wrong">${own.erasePageNotWhole}</p>` : ''}
<p><label for="code">${own.erasePageLabel}</label><br>
<textarea id="code" name="code" rows="4" dir="ltr" autocomplete="off" spellcheck="false" required${isWrong ? ' aria-invalid="true" aria-describedby="wrong"' : ''}></textarea></p>
<p><button>${own.erasePageButton}</button></p></form>`;
