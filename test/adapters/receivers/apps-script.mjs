import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

export const scriptFile = new URL('../../../packages/delivery/receivers/apps-script.gs', import.meta.url);

const cellLimit = 50_000;

/** What a sheet makes of a value that is written into a cell. */
function typed(value) {
  if (typeof value !== 'string') return { value };
  if (value.length > cellLimit)
    throw new Error(`Your input contains more than the maximum of ${cellLimit} characters in a single cell.`);
  if (value.startsWith("'")) return { value: value.slice(1) };
  if (value.startsWith('=')) return { value: '#ERROR!', isFormula: true };
  if (/^[+-]?[\d.,\s]*\d[\d.,\s]*$/.test(value)) return { value: Number(value.replace(/[,\s]/g, '')) };
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return { value: new Date(value) };
  if (/^(true|false)$/i.test(value)) return { value: value.toLowerCase() === 'true' };
  return { value };
}

class Sheet {
  rows = [];
  getLastRow() {
    return this.rows.length;
  }
  getLastColumn() {
    return Math.max(0, ...this.rows.map((row) => row.length));
  }
  insertRowBefore(row) {
    this.rows.splice(row - 1, 0, []);
  }
  put(row, column, value) {
    (this.rows[row - 1] ??= [])[column - 1] = typed(value);
  }
  cell(row, column) {
    return this.rows[row - 1]?.[column - 1]?.value ?? '';
  }
  getRange(row, column, rows = 1, columns = 1) {
    if (row < 1 || column < 1 || rows < 1 || columns < 1)
      throw new Error('The coordinates of the range are invalid.');
    const across = (take) =>
      Array.from({ length: rows }, (_, down) =>
        Array.from({ length: columns }, (__, right) => take(row + down, column + right)),
      );
    return {
      getValue: () => this.cell(row, column),
      setValue: (value) => this.put(row, column, value),
      getValues: () => across((r, c) => this.cell(r, c)),
      setValues: (values) => {
        if (values.length !== rows || values.some((one) => one.length !== columns))
          throw new Error(
            'The number of columns in the data does not match the number of columns in the range.',
          );
        across((r, c) => this.put(r, c, values[r - row][c - column]));
      },
      getRow: () => row,
      createTextFinder: (text) => ({
        matchEntireCell: () => ({
          findNext: () => {
            for (let r = row; r < row + rows; r += 1)
              if (String(this.cell(r, column)).toLowerCase() === text.toLowerCase())
                return this.getRange(r, column);
            return null;
          },
        }),
      }),
    };
  }
}

const errorPage = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<html><head><title>Error</title></head><body>Exception: Service invoked too many times</body></html>',
};

/**
 * A web app of Google Apps Script that anyone may call, with the script that Kith ships (or another) and a sheet.
 * As the service does: no answer to OPTIONS; a POST is answered with 302 to an address of its own, where the text lies
 * readable for every origin; an error of the script is a page with status 200 that no other origin can read.
 *
 * `busy`: the lock cannot be had. `failing`: the sheet throws when it is saved.
 */
export function createAppsScript({ source = readFileSync(scriptFile, 'utf8') } = {}) {
  const sheets = new Map();
  const answers = new Map();
  const state = { busy: false, failing: false, signIn: false };
  let held = false;
  const book = {
    getSheetByName: (name) => sheets.get(name) ?? null,
    insertSheet: (name) => sheets.set(name, new Sheet()).get(name),
  };
  const output = (text) => ({ text, setMimeType: (type) => ({ text, type }) });
  const scope = createContext({
    SpreadsheetApp: {
      getActiveSpreadsheet: () => book,
      flush: () => {
        if (state.failing) throw new Error('Service Spreadsheets failed');
      },
    },
    LockService: {
      getScriptLock: () => ({
        waitLock: () => {
          if (state.busy || held)
            throw new Error('Lock timeout: another process was holding the lock for too long.');
          held = true;
        },
        releaseLock: () => (held = false),
      }),
    },
    ContentService: { MimeType: { JSON: 'application/json' }, createTextOutput: output },
  });
  runInContext(source, scope);

  function exec({ method, body }) {
    if (state.signIn)
      return { status: 302, headers: { location: 'https://accounts.google.com/ServiceLogin' } };
    if (method === 'OPTIONS')
      return { status: 405, headers: { 'content-type': 'text/html' }, body: 'Method not allowed' };
    scope.event = { postData: { contents: body, type: 'text/plain' }, parameter: {} };
    let result;
    try {
      result = runInContext(method === 'POST' ? 'doPost(event)' : 'doGet(event)', scope);
    } catch {
      return errorPage;
    }
    const key = randomUUID();
    answers.set(key, result);
    const location = `https://script.googleusercontent.com/macros/echo?user_content_key=${key}`;
    return { status: 302, headers: { location, 'access-control-allow-origin': '*' } };
  }

  function echo({ method, url }) {
    const { text, type } = answers.get(new URL(url).searchParams.get('user_content_key')) ?? {};
    if (method !== 'GET' || text === undefined) return { status: 404 };
    return {
      headers: { 'content-type': `${type}; charset=utf-8`, 'access-control-allow-origin': '*' },
      body: text,
    };
  }

  const rows = () => {
    const [header = [], ...rest] = sheets.get('Responses')?.rows ?? [];
    return rest.map((cells) =>
      Object.fromEntries(header.map(({ value }, index) => [value, cells[index]?.value ?? ''])),
    );
  };
  const recordIn = (row) =>
    Object.keys(row)
      .filter((name) => /^record( \d+)?$/.test(name))
      .map((name) => String(row[name]).replace(/^#/, ''))
      .join('');
  return {
    address: 'https://script.google.com/macros/s/AKfycb-made-up/exec',
    hosts: {
      'script.google.com': exec,
      'script.googleusercontent.com': echo,
      // A sign-in page lets no other origin read it.
      'accounts.google.com': () => ({ headers: { 'content-type': 'text/html' }, body: 'Sign in' }),
    },
    state,
    sheets,
    rows,
    records: () => rows().map((row) => JSON.parse(recordIn(row))),
    troubles: {
      'the lock cannot be had': () => (state.busy = true),
      'the sheet cannot be saved': () => (state.failing = true),
      'the script asks visitors to sign in': () => (state.signIn = true),
    },
  };
}
