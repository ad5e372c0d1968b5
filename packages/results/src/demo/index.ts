export { demoPublication, type DemoPublicationOptions } from './publication.js';
export {
  demoInvited,
  demoLabel,
  type DemoOptions,
  demoResponses,
  demoSchools,
  demoWaves,
} from './responses.js';
