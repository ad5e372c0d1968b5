import { KithError } from '@kith/core';
import { expect } from '@open-wc/testing';
import { loadPart, type PartName } from './parts.js';
import { registry } from './survey/registry.js';
import { seams } from './survey/seams.js';

async function failure(loading: Promise<void>): Promise<KithError> {
  try {
    await loading;
  } catch (error) {
    if (error instanceof KithError) return error;
    throw error;
  }
  throw new Error('The part was loaded.');
}

describe('parts, loaded when they are asked for', () => {
  afterEach(() => {
    delete registry().importPart;
  });

  it('there is none of another name', async () => {
    const { code, given } = await failure(loadPart('nothing' as PartName));
    expect(code).to.equal('part-not-loaded');
    expect(given).to.equal('nothing');
  });

  it('a file that is missing is told with its cause, and tried again by the next who asks', async () => {
    const missing: string = '/kith-missing.js';
    registry().importPart = () => import(missing);
    const { code, cause } = await failure(loadPart('closed'));
    expect(code).to.equal('part-not-loaded');
    expect(cause).to.be.an('error');
    delete registry().importPart;
    await loadPart('closed');
    expect(seams.closed).to.be.an('object');
    // Loaded once: nobody is asked any more.
    registry().importPart = () => import(missing);
    await loadPart('closed');
  });

  it('two that ask at the same time share one file', () => {
    expect(loadPart('closed')).to.equal(loadPart('closed'));
  });
});
