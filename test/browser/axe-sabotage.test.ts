import { expect } from '@open-wc/testing';
import type { Fixture } from '../fixtures/fixture.js';
import { allFixtures } from '../fixtures/index.js';
import { faultsIn } from './axe.js';
import { faultsOf } from './check-fixtures.js';
import { onStage } from './stage.js';

const word: Fixture<'kith-short-text-item'> = {
  group: 'sabotage',
  name: 'word',
  tag: 'kith-short-text-item',
  given: { label: 'One word for today?' },
  steps: [],
};

/** The faults of the light part, once something was spoiled there. */
async function faultsAfter(spoil: (item: HTMLElement, root: ShadowRoot) => void): Promise<string> {
  const stage = await onStage(word);
  const item = stage.querySelector(word.tag)!;
  const part = item.parentElement!;
  spoil(item, item.shadowRoot!);
  const found = await faultsIn(part);
  stage.remove();
  return found.join('\n');
}

describe('The accessibility check', () => {
  it('passes what is not spoiled', async () => {
    expect(await faultsAfter(() => undefined)).to.equal('');
  });

  it('finds a field without a label', async () => {
    const found = await faultsAfter((_, root) => {
      root.querySelector('label')?.remove();
    });
    expect(found).to.contain('violation: label at');
  });

  it('finds text that is too pale', async () => {
    const found = await faultsAfter((item) => {
      item.style.setProperty('--kith-ink', '#999');
    });
    expect(found).to.contain('violation: color-contrast at');
  });

  it('finds what axe cannot decide', async () => {
    const found = await faultsAfter((item) => {
      item.parentElement!.style.backgroundImage = 'linear-gradient(#fff, #fff)';
    });
    expect(found).to.contain('undecided: color-contrast at');
  });

  it('finds targets that are too small', async () => {
    const found = await faultsAfter((item) => {
      for (const name of ['a', 'b']) {
        const button = document.createElement('button');
        button.style.cssText =
          'display: block; padding: 0; border: 0; width: 10px; height: 10px; font-size: 8px';
        button.textContent = name;
        item.after(button);
      }
    });
    expect(found).to.contain('violation: target-size at');
  });

  it('does not pass where there was nothing to look at', async () => {
    const found = await faultsAfter((item) => {
      item.remove();
    });
    expect(found).to.contain('nothing was looked at');
  });

  it('fails for a fixture that is spoiled in one theme only', async () => {
    document.documentElement.style.setProperty('--kith-dark-ink', '#333');
    const found = await faultsOf(word);
    document.documentElement.style.removeProperty('--kith-dark-ink');
    expect(found.filter((fault) => fault.startsWith('light'))).to.be.empty;
    expect(found.filter((fault) => fault.startsWith('dark'))).not.to.be.empty;
  });

  it('does not take a fixture for shown whose state never comes', async () => {
    const error = await faultsOf({ ...word, steps: [{ press: 'next' }] }).catch((cause: unknown) => cause);
    expect(String(error)).to.contain('There is no button "Next"');
  });

  it('does not take a response for kept that the device did not take', async () => {
    const kept = (await allFixtures()).find(
      ({ group, name }) => group === 'surveys/session-exit/en' && name === 'kept',
    )!;
    const error = await faultsOf({ ...kept, steps: [{ storage: 'none' }, ...kept.steps] }).catch(
      (cause: unknown) => cause,
    );
    expect(String(error)).to.contain('The device was too slow');
  });
});
