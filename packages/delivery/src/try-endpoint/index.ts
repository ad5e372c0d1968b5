export { testRecord, type TestSubject } from './test-record.js';
export { tryEndpoint, type TryAnswer, type TryOptions, type TryResult } from './try-endpoint.js';
