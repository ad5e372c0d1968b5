import { chromium } from 'playwright-core';
import { requireChromium } from '../find-browser.mjs';
import { smallPng } from './small-png.mjs';
import { nameOf } from './walks.mjs';

const heights = { 320: 640, 390: 844, 720: 960, 1280: 900 };
const looks = {
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
};

/** Walks through the surveys of the demo at `url` and takes a picture of each screen that a walk wants. */
export async function openWalker(url) {
  const { executablePath, args } = await requireChromium();
  const browser = await chromium.launch({ executablePath, args });
  return { walk: (plan) => walk(browser, url, plan), close: () => browser.close() };
}

async function* walk(browser, url, plan) {
  const { path, tag, width, language = 'en', look, screens } = plan;
  const context = await browser.newContext({
    locale: `${language}-US`,
    viewport: { width, height: heights[width] },
    reducedMotion: 'reduce',
    ...looks[look],
  });
  const page = await context.newPage();
  await page.route(url + path, (route) => dressed(route, plan));
  const survey = page.locator(tag);
  const endpoint = async (state) => {
    await page.request.post(`${url}/demo/endpoint/${state}?instrument=student-belonging-6-12`);
    await page.locator('[data-endpoint]', { hasText: state }).waitFor();
  };
  const steps = { ...stepsThrough(page, survey, endpoint), ...stepsOfReaders(survey) };
  try {
    await page.goto(url + path);
    for (const [screen, step] of Object.entries(steps)) {
      if (!screens.includes(screen)) continue;
      await step();
      if (look === 'print') await page.emulateMedia({ media: 'print' });
      yield { name: nameOf(plan, screen), png: await picture(page, survey, plan.most) };
    }
  } finally {
    await context.close();
  }
}

/** The demo's page as a district would write it that offers Arabic too, or takes one of the themes. */
async function dressed(route, { language, theme }) {
  const response = await route.fetch();
  let body = await response.text();
  if (language === 'ar') body = body.replace('languages="en es"', 'languages="en es ar"');
  const link = `<link rel="stylesheet" href="/kith/kith-theme-${theme}.css" />`;
  if (theme) body = body.replace('</head>', `${link}</head>`);
  await route.fulfill({ response, body });
}

/** Each screen by its name, and what a person does to come to it from the one before. */
function stepsThrough(page, survey, endpoint) {
  const primary = survey.locator('button.primary');
  const finish = async () => {
    while (await primary.count()) await goOn(survey, primary);
  };
  return {
    start: () => primary.waitFor(),
    // Only young readers are greeted between the words for the adult and the first question.
    async hello() {
      await primary.click();
      await survey.locator('.friends').waitFor();
    },
    async question() {
      await untilQuestion(survey, primary);
      await answerByKeyboard(survey);
    },
    second: () => goOn(survey, primary),
    async error() {
      await askTheFirstTwo(survey, page);
      await untilQuestion(survey, primary);
      await press(survey, primary);
      await survey.locator('#summary').waitFor();
    },
    async offline() {
      await page.reload();
      await endpoint('down');
      await primary.waitFor();
      await finish();
      await survey.locator('.outcome.kept').waitFor();
    },
    async thanks() {
      await endpoint('up');
      // A new run: the one kept on the device is sent by itself, at a moment that nobody knows.
      await page.reload();
      await primary.waitFor();
      await finish();
      await survey.locator('.outcome.received').waitFor();
      // The panel beside it shows what came in.
      await page.locator('[data-records] .is-new').waitFor();
    },
  };
}

/** What somebody looks at who reads results, or what is shared back. */
function stepsOfReaders(tag) {
  const view = (place) => async () => {
    await tag.locator('.views button').nth(place).click();
    await tag.locator(`.views button[aria-pressed=true] >> nth=0`).waitFor();
  };
  return {
    answers: () => tag.locator('[part=measure]').first().waitFor(),
    groups: view(1),
    crossings: view(2),
    waves: view(3),
    change: view(4),
    comments: view(5),
    async shared() {
      await tag.locator('[part=heading]').first().waitFor();
      // The question inside comes with it; on paper it is left out.
      await tag.locator('kith-survey button.primary').waitFor({ state: 'attached' });
    },
  };
}

/** From wherever the walk is to the first question. */
async function untilQuestion(survey, primary) {
  const question = survey.locator('.items');
  while (!(await question.count())) await goOn(survey, primary);
}

/** Of two presses in a moment only the first counts. */
async function press(survey, primary) {
  await survey.page().waitForTimeout(400);
  await primary.click();
}

/** One screen further: each has a heading of its own. */
async function goOn(survey, primary) {
  const heading = survey.locator('[part=heading]');
  const before = await heading.textContent();
  await press(survey, primary);
  for (let tries = 0; (await heading.textContent()) === before; tries++) {
    if (tries === 200) throw new Error(`It stays at "${before.trim()}".`);
    await survey.page().waitForTimeout(50);
  }
}

/** With the keyboard, so that the ring around the focus is in the picture. */
async function answerByKeyboard(survey) {
  const first = survey.locator('[type=radio]').first();
  await first.press('Space');
  for (let steps = 0; steps < 2; steps++) await survey.locator('[type=radio]:checked').press('ArrowDown');
}

/** Kith's own surveys require nothing. A district's copy may: here the first two questions are required. */
async function askTheFirstTwo(survey, page) {
  await page.reload();
  await survey.locator('button.primary').waitFor();
  await survey.evaluate((element) => {
    const { instruments } = globalThis[Symbol.for('kith/registry')];
    for (const { definition } of instruments.values()) {
      for (const item of definition.pages[0].items.slice(0, 2)) item.required = true;
    }
    // Anything that is set makes the survey prepare itself anew.
    element.setAttribute('wave', '2026-27/c2');
  });
  await page.waitForTimeout(500);
}

/** From the top of the page to the end of the survey, as a person scrolls through it; `most` px of what is long. */
async function picture(page, survey, most = Infinity) {
  const bottom = await survey.evaluate(
    (element) => element.getBoundingClientRect().bottom + globalThis.scrollY,
  );
  const { width, height } = page.viewportSize();
  await page.evaluate(() => globalThis.scrollTo(0, 0));
  await page.mouse.move(0, 0);
  const clip = { x: 0, y: 0, width, height: Math.min(most, Math.max(height, Math.ceil(bottom) + 24)) };
  return smallPng(await page.screenshot({ fullPage: true, clip }));
}
