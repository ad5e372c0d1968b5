import type { Adapter } from './adapter.js';
import { json } from './json.js';

/**
 * The record as JSON, called plain text so that the browser does not ask first: for Google Apps Script, which cannot
 * answer that question, and for other scripts that cannot.
 */
export const text: Adapter = {
  ...json,
  name: 'text',
  capabilities: { ...json.capabilities, encoding: 'text/plain', preflight: false },
  // A script's answer lies at an address of its own, fetched without the answers that were posted.
  answersFrom: { 'script.google.com': 'script.googleusercontent.com' },
  request: (record) => ({ body: JSON.stringify(record), contentType: 'text/plain;charset=utf-8' }),
};
