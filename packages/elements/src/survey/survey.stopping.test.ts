import { expect } from '@open-wc/testing';
import { agree, begun } from './testing/begin.test.js';
import { oneWordForStudents } from './testing/definitions.test.js';
import { failOnUncaught } from './testing/hearing.test.js';
import { mount } from './testing/mount.test.js';
import {
  button,
  buttonsOf,
  choose,
  find,
  headingOf,
  item,
  press,
  shown,
  textOf,
  untilHeading,
  write,
} from './testing/person.test.js';
import { recordsOf } from './testing/record.test.js';

describe('stopping a survey', () => {
  failOnUncaught();

  it('asks once more before anything is deleted', async () => {
    const survey = await begun();
    await choose(survey, 'taste', 3);
    await press(survey, 'Stop and delete my answers');
    expect(headingOf(survey)).to.equal('Stop and delete your answers?');
    expect(buttonsOf(survey)).to.deep.equal(['No, keep going', 'Yes, delete them']);
  });

  it('keep going leads back to the same page with its answers', async () => {
    const survey = await begun();
    await press(survey, 'Next');
    await choose(survey, 'seat', 'out');
    await write(survey, 'why', 'The sun.');
    await press(survey, 'Stop and delete my answers', 'No, keep going');
    expect(headingOf(survey)).to.equal('The room');
    expect(item(survey, 'seat').value).to.equal('out');
    expect(item(survey, 'why').value).to.equal('The sun.');
  });

  it('deleting twice in one moment does no harm', async () => {
    const survey = await begun();
    await press(survey, 'Stop and delete my answers');
    const yes = button(survey, 'Yes, delete them');
    yes.click();
    yes.click();
    await shown(survey);
    expect(headingOf(survey)).to.equal('Your answers are deleted');
  });

  it('the next person meets none of the fields that the one before has used', async () => {
    const survey = await mount(oneWordForStudents);
    await press(survey, 'Start');
    const before = item(survey, 'word');
    await write(survey, 'word', 'Mine', false);
    await press(survey, 'Send my answers', 'Next person');
    await untilHeading(survey, 'One word');
    await press(survey, 'Start');
    expect(item(survey, 'word')).not.to.equal(before);
    expect(find(item(survey, 'word'), '#field', HTMLInputElement).value).to.equal('');
  });

  it('deletes everything, hands nothing over, and lets a new run begin empty', async () => {
    const survey = await begun();
    const records = recordsOf(survey);
    await choose(survey, 'taste', 3);
    await press(survey, 'Stop and delete my answers', 'Yes, delete them');
    expect(textOf(survey)).to.contain('Your answers are deleted').and.contain('Nothing was sent.');
    await press(survey, 'Start again');
    await untilHeading(survey, 'Lunch');
    await press(survey, agree);
    expect(item(survey, 'taste').value).to.equal(null);
    expect(records).to.have.length(0);
  });
});
