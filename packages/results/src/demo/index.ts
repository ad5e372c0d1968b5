export {
  demoInvited,
  demoLabel,
  type DemoOptions,
  demoResponses,
  demoSchools,
  demoWaves,
} from './responses.js';
