import { until } from '../engines/until.mjs';

/** Waits until the first frame of the page is as tall as what is in it, whatever that comes to, and no taller. */
export function frameFits(driver) {
  let seen;
  const look = async () => {
    const inside = await driver
      .inFrame()
      .evaluate(() => Math.ceil(document.querySelector('main').getBoundingClientRect().height));
    const frame = await driver.evaluate(() => {
      const element = document.querySelector('iframe');
      const { paddingTop, paddingBottom } = getComputedStyle(element);
      return element.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
    });
    seen = { inside, frame };
    return inside > 200 && Math.abs(frame - inside) <= 2;
  };
  return until(() => `${driver.name}: the frame does not fit: ${JSON.stringify(seen)}`, look);
}
