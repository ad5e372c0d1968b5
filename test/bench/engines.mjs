import { pathToFileURL } from 'node:url';
import { createRun } from '@kith/core';
import { kithDefinition, surveyJsDefinition } from './definitions.mjs';
import { peerFile } from './peers.mjs';

/**
 * Both engines behind the same few verbs: build what `define` gives, give an answer, ask whether an item is shown,
 * answer everything anew.
 */
export const engines = {
  kith: async () => ({
    define: kithDefinition,
    build(definition) {
      const run = createRun(definition);
      run.next();
      return {
        answer: (id, value) => void run.answer(id, value),
        isShown: (id) => run.snapshot.item(id).shown,
        answerAll(ids, value) {
          for (const id of ids) run.answer(id, value);
        },
      };
    },
  }),
  surveyjs: async () => {
    const { Model } = await import(pathToFileURL(peerFile('survey-core/fesm/survey-core.mjs')).href);
    return {
      define: surveyJsDefinition,
      build(definition) {
        const model = new Model(definition);
        return {
          answer: (id, value) => model.setValue(id, value),
          isShown: (id) => model.getQuestionByName(id).isVisible,
          answerAll(ids, value) {
            model.data = Object.fromEntries(ids.map((id) => [id, value]));
          },
        };
      },
    };
  },
};
