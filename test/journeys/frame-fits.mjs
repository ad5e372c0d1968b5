import assert from 'node:assert/strict';

/** Waits until the first frame of the page is as tall as what is in it, and no taller. */
export async function frameFits(driver) {
  const inside = await driver
    .inFrame()
    .evaluate(() => Math.ceil(document.querySelector('main').getBoundingClientRect().height));
  assert.ok(inside > 200);
  return driver.waitFor(
    (height) => Math.abs(document.querySelector('iframe').clientHeight - height) <= 2,
    inside,
  );
}
