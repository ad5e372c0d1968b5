import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { engineName } from '../engines/driver.mjs';
import { startSite } from '../engines/serve.mjs';
import { frameFits } from './frame-fits.mjs';
import { frameHosts } from './frame-hosts.mjs';
import { frameSite } from './frame-site.mjs';
import { personAt } from './person.mjs';
import { startSetting } from './setting.mjs';
import { wordsOf } from './words.mjs';

/** What grows in the frame page: because its host makes it grow, or because somebody does. */

const words = wordsOf('session-exit', 'en');

let setting;
let hosts;
before(async () => {
  setting = await startSetting((collector) => frameSite(collector));
  const { url } = setting.site;
  hosts = await startSite({
    ...frameHosts(`${url}/survey/embed.html?survey=exit`, ''),
    '/growing': {
      body: `<!doctype html><html lang="en"><title>Host</title><script src="/messages.js"></script>
        <script src="/kith/parent.js"></script><iframe title="Survey" class="kith-frame" width="700" height="300"
        src="${url}/survey/growing.html"></iframe></html>`,
    },
  });
  await setting.driver.setViewport({ width: 800, height: 600 });
});
after(async () => {
  await hosts.close();
  await setting.close();
});

const inEngine = (name, run) => test(`${engineName}: ${name}`, run);
const inFrame = () => setting.driver.inFrame();
const fits = () => frameFits(setting.driver);

async function framed(path) {
  await setting.driver.open(hosts.url + path);
  const person = personAt(inFrame(), words);
  await person.reads(words.definition.title);
  return person;
}

inEngine('a page that grows because its frame does comes to rest, and scrolls', async () => {
  await framed('/growing');
  const heights = () =>
    setting.driver.evaluate(() => window.messages.filter(({ type }) => type === 'resize').length);
  await inFrame().waitFor(() => window.warnings.some((line) => line.startsWith('[kith:frame-grows]')));
  const rest = await heights();
  assert.ok(rest < 20, String(rest));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  assert.equal(await heights(), rest);
  assert.equal(await inFrame().evaluate(() => document.documentElement.scrollHeight > innerHeight), true);
});

inEngine('a frame fits again once somebody has dragged what is in it taller and shorter', async () => {
  const person = await framed('/kith');
  await person.begin();
  await fits();
  // As a field that is dragged by its corner: another height with each picture.
  await inFrame().evaluate(async () => {
    const field = document.querySelector('main').appendChild(document.createElement('div'));
    for (let at = 1; at <= 30; at++) {
      field.style.height = `${String(300 - 20 * Math.abs(15 - at))}px`;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    field.style.height = '120px';
  });
  await fits();
});
