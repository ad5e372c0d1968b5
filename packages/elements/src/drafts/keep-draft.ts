import { KithError, type RunDraft } from '@kith/core';
import { type DraftInHand, openDraft } from '@kith/delivery';
import type { DraftsSeam } from '../survey/seams.js';
import { askingOf } from '../survey/views/asking.js';
import { noteOf, say } from '../survey/views/note.js';
import { mayKeep, wantsDrafts } from './may-keep.js';
import type { DraftFacts } from './facts.js';
import { scopeOf } from './scope.js';
import { createWriter, type Writer } from './writer.js';

/** What a survey of this page has in hand: at most one draft. */
const writers = new WeakMap<object, Writer>();
/** Drafts that somebody is being asked about. */
const asked = new WeakMap<object, DraftInHand>();
/** Drafts that were chosen to be gone on with, until their run is there. */
const chosen = new WeakMap<RunDraft, DraftInHand>();

const hour = 3_600_000;

/** Keeps the run that is there, or asks whether one is taken up that was left. */
export const keepDraft: DraftsSeam['keep'] = (model, host, prepared, request, report) => {
  const facts: DraftFacts = { model, host, prepared, request, report };
  writers.get(model)?.stop();
  writers.delete(model);
  const inHand = request.draft && chosen.get(request.draft);
  // The page has set something else meanwhile: it is asked about once more.
  if (!inHand) asked.get(model)?.release();
  asked.delete(model);
  if (!wantsDrafts(model)) return;
  if (!mayKeep(model)) {
    report(
      new KithError(
        'drafts-refused',
        'Drafts are not kept here: others use the device, or students are anonymous.',
        {
          path: 'drafts',
          given: 'device',
          expected: 'memory',
        },
      ),
    );
    return;
  }
  if (inHand) {
    begin(facts, inHand);
    if (prepared.run.setAside.length) say(model, host, noteOf('draftSetAside'));
  } else void find(facts);
};

async function find(facts: DraftFacts): Promise<void> {
  const { model, host, prepared, report } = facts;
  const { run, settings } = prepared;
  try {
    const scope = await scopeOf(facts);
    const keptFor = (Number(settings.draftHours) || 24) * hour;
    const options = { scope, keptFor };
    const inHand = await openDraft(run.definition, options);
    if (model.run !== run) inHand.release();
    else if (inHand.found && model.screen === 'notice') ask(facts, inHand, inHand.found);
    else if (inHand.found) {
      // Too late to ask: somebody has begun.
      inHand.release();
      begin(facts, await openDraft(run.definition, { ...options, isNew: true }));
    } else begin(facts, inHand);
  } catch (cause) {
    report(cause);
    if (model.run === run) say(model, host, noteOf('draftFailed'));
  }
}

function ask(facts: DraftFacts, inHand: DraftInHand, draft: RunDraft): void {
  const { model, request } = facts;
  asked.set(model, inHand);
  model.asking = askingOf(
    'draftTitle',
    'draftText',
    [
      'draftGoOn',
      () => {
        chosen.set(draft, inHand);
        // In the language that the question was read in.
        const settings = { ...request.settings, lang: model.language.tag };
        void model.open({ ...request, settings, draft }).then(() => {
          model.turnTo();
        });
      },
    ],
    [
      'draftStartOver',
      () => {
        model.asking = null;
        asked.delete(model);
        inHand.remove().catch(facts.report);
        begin(facts, inHand);
        model.turnTo();
      },
    ],
  );
  facts.host.requestUpdate();
}

function begin({ model, host, prepared, report }: DraftFacts, inHand: DraftInHand): void {
  const writer = createWriter(prepared.run, inHand, (cause) => {
    report(cause);
    if (model.run === prepared.run) say(model, host, noteOf('draftFailed'));
  });
  writer.commit = () => {
    if (model.run === prepared.run) host.items.commit();
  };
  writers.set(model, writer);
}
