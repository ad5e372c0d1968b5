export { testRecord, type TestSubject } from './test-record.js';
export type { TryAnswer } from './name-answer.js';
export { tryEndpoint, type TryOptions, type TryResult } from './try-endpoint.js';
