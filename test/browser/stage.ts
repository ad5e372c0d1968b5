import { executeServerCommand } from '@web/test-runner-commands';
import './color-scheme.js';
import '../fixtures/elements.js';
import type { Fixture } from '../fixtures/fixture.js';
import { answerFixtures } from '../fixtures/network.js';
import { show } from '../fixtures/show.js';

answerFixtures();
document.documentElement.lang = 'en';

// What the fixtures of surveys and results that cannot be shown tell the web team.
const expected = /^\[kith:(endpoint-(refused|missing)|results-(refused|unreachable|invalid))\]/;
const { error } = console;
console.error = (...words: readonly unknown[]) => {
  if (!expected.test(String(words[0]))) error(...words);
};

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  body { margin: 0; }
  /* As on a page: nothing stands at the very edge of the window, where axe loses sight of the background. */
  main > div { padding: 8px; }
  .light { color-scheme: light; color: #222; background: #fff; }
  .dark { color-scheme: dark; color: #eee; background: #161b20; }
`);
document.adoptedStyleSheets.push(sheet);

/** The width of the page, as far as the browser's window allows. */
export async function setWidth(width: number): Promise<void> {
  await executeServerCommand('viewport', { width, height: 900 });
}

type Theme = 'light' | 'dark';

/** Shows a fixture on one part of the page for each theme. Take the whole away with `remove()`. */
export async function onStage(
  fixture: Fixture,
  themes: readonly Theme[] = ['light', 'dark'],
): Promise<HTMLElement> {
  const stage = document.createElement('main');
  for (const theme of themes) {
    const part = document.createElement('div');
    part.className = theme;
    stage.append(part);
  }
  document.body.append(stage);
  try {
    for (const part of stage.children) await show(fixture, part);
    // Dark colours are taken over before anything is painted, which is later than what is shown is there.
    await new Promise((resolve) => setTimeout(resolve));
  } catch (cause) {
    // What could not be shown would stand in the way of every other.
    stage.remove();
    throw cause;
  }
  return stage;
}
