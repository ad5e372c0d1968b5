import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openDriver } from '../../engines/driver.mjs';
import { startDistrict, surveys } from '../district.mjs';
import { publishedPage } from '../published.mjs';
import { visitorOf } from '../visitor.mjs';
import { moodleCleans } from './moodle-cleans.mjs';

const { exit, students } = surveys;
let district;
let driver;
before(async () => {
  district = await startDistrict();
  driver = await openDriver('chromium');
});
after(async () => {
  await driver?.close();
  await district?.close();
});

const visitor = (which) => visitorOf(driver, district, which);

/** A post that Moodle has cleaned; `more` is what the site has on all its pages. */
function post(html, more = '') {
  const path = `/mod/forum/${Object.keys(district.pages).length}`;
  district.pages[path] = { body: publishedPage(moodleCleans(html), { title: 'A post', more }) };
  return district.site.url + path;
}

test('what Moodle cleans keeps neither frame nor script nor data, but links with their class', () => {
  assert.equal(
    moodleCleans('<div class="x" data-a="b" id="c"><script>x()</script><iframe src="/y"></iframe>z</div>'),
    '<div class="x">z</div>',
  );
  assert.equal(
    moodleCleans('<kith-survey><a class="x" href="/y">z</a></kith-survey>'),
    '<a class="x" href="/y">z</a>',
  );
  assert.equal(moodleCleans('<form><button>Send</button></form>'), 'Send');
});

test('of the frame the link is left, and the survey is answered on its own page', async () => {
  const address = post(district.recipeFor(students, 'moodle', 'frame').snippet);
  assert.equal(await visitor(students).opens(address), 'link');
  await visitor(students).picture('moodle-cleaned-frame');
  await visitor(students).followsLink();
  await visitor(students).answer();
});

for (const [more, where] of [
  ['', 'alone'],
  ['the loader', 'also where the site has the loader'],
])
  test(`of the placeholder the link is left, ${where}, and the survey is answered on its own page`, async () => {
    const { snippet } = district.recipeFor(exit, 'moodle', 'placeholder');
    const { once } = district.recipeFor(exit, 'html', 'placeholder');
    assert.equal(await visitor(exit).opens(post(snippet, more && once)), 'link');
    await visitor(exit).followsLink();
    await visitor(exit).answer();
  });

test('of script and tag the link is left', async () => {
  const address = post(district.recipeFor(exit, 'html', 'tag').snippet);
  assert.equal(await visitor(exit).opens(address), 'link');
  await visitor(exit).followsLink();
  await visitor(exit).person().reads('Your answers cannot be sent from this page.');
});
