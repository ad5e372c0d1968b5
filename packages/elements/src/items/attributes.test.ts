import './define.js';
import { expect } from '@open-wc/testing';
import { findAll, textOf } from './testing/find.test.js';
import { warnings } from './testing/warnings.test.js';

describe('an attribute that cannot be used', () => {
  it('is told to the developer once, with its code and what was expected', async () => {
    const markup = `<kith-scale-item label="Q" scale="thumbs"></kith-scale-item>`;
    const { told } = await warnings(markup);
    expect(told).to.deep.equal([
      '[kith:attribute-invalid] <kith-scale-item> cannot use scale="thumbs": ' +
        'expected one of amount5, often5, true5, likely5, agree5, yes3.',
    ]);
    expect((await warnings(markup)).told).to.be.empty;
  });

  it('a value outside the scale leaves the item unanswered', async () => {
    const { item, told } = await warnings(`<kith-scale-item label="Q" value="9"></kith-scale-item>`);
    expect(item.value).to.equal(null);
    expect(told.join()).to.include('value="9"').and.include('a whole number from 1 to 5');
  });

  it('an unknown option leaves the item unanswered', async () => {
    const { item, told } = await warnings(
      `<kith-single-choice-item label="Q" value="z"><option value="a">A</option></kith-single-choice-item>`,
    );
    expect(item.value).to.equal(null);
    expect(told).to.have.length(1);
  });

  it('unknown outside answers are left out', async () => {
    const { item, told } = await warnings(
      `<kith-short-text-item label="Q" outside="declined maybe"></kith-short-text-item>`,
    );
    expect(findAll(item, 'input[type=checkbox]')).to.have.length(1);
    expect(told).to.have.length(1);
  });

  it('a limit that is no number gives way to the default', async () => {
    const { item, told } = await warnings(
      `<kith-long-text-item label="Q" maxlength="many" value="Some"></kith-long-text-item>`,
    );
    expect(item.validity.valid).to.equal(true);
    expect(told.join()).to.include('maxlength="many"');
  });

  it('a missing label leaves the options readable', async () => {
    const { item, told } = await warnings(`<kith-scale-item scale="yes3"></kith-scale-item>`);
    expect(textOf(item)).to.include('Sometimes');
    expect(told).to.be.empty;
  });
});
