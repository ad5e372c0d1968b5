import './define.js';
import { expect } from '@open-wc/testing';
import { findAll, textOf } from '../testing/find.test.js';
import { inSurvey } from '../testing/views.test.js';
import type { InformationItemElement } from './information-item.js';
import { place } from '../testing/place.test.js';

describe('<kith-information-item>', () => {
  it('asks nothing and is always valid', async () => {
    const form = await place<HTMLFormElement>(
      `<form><kith-information-item name="i" label="Almost done." required></kith-information-item></form>`,
    );
    const item = form.firstElementChild as InformationItemElement;
    expect(item.checkValidity()).to.equal(true);
    expect([...new FormData(form)]).to.be.empty;
    expect(textOf(item)).to.equal('Almost done.');
  });

  it('offers nothing to skip or clear in a survey', async () => {
    const item = await inSurvey({ id: 'i', type: 'information', label: 'Almost done.' });
    expect(findAll(item, 'button')).to.be.empty;
    await expect(item).to.be.accessible();
  });
});
