import { expect } from '@open-wc/testing';
// Nothing else: what these two bring is what a page with a bundler has.
import './define.js';
import './every-instrument.js';
import { registry } from './survey/registry.js';
import { ConsoleLog, ProblemLog } from './survey/testing/hearing.test.js';
import { place } from './survey/testing/mount.test.js';

const settings = { endpoint: 'demo', 'contact-endpoint': 'demo' };

describe('a page that imports `define` and `every-instrument` alone', () => {
  const all = [...registry().instruments.values()].map(({ definition }) => definition);

  it('has the tag of every question of the catalogue', () => {
    const types = new Set(
      all.flatMap(({ pages }) => pages.flatMap((page) => page.items.map(({ type }) => type))),
    );
    expect([...types].filter((type) => !customElements.get(`kith-${type}-item`))).to.deep.equal([]);
  });

  it('opens every survey of the catalogue that needs no token', async () => {
    const log = new ConsoleLog();
    const problems = new ProblemLog();
    const failed = [];
    for (const { id, privacy } of all) {
      if (privacy.every((mode) => mode === 'confidential')) continue;
      const survey = await place({ ...settings, instrument: id });
      survey.remove();
      for (const code of problems.take()) failed.push(`${id}: ${code}`);
    }
    for (const each of [log, problems]) each.restore();
    expect(failed).to.deep.equal([]);
  });
});
