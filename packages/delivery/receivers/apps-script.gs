/**
 * Kith: takes responses into the Google Sheet that this script belongs to.
 *
 * Each response becomes one row, once: a second copy of it is answered with the same receipt and changes nothing.
 * How to set it up: docs/adapters/text.md.
 */

/** The sheet for responses; wishes to be contacted belong in another spreadsheet, with a script of its own. */
const SHEET = 'Responses';

/** A cell of a Google Sheet holds 50,000 characters. */
const CELL = 45000;
const MOST_CELLS = 20;

/** How long one response waits for others, in milliseconds. */
const PATIENCE = 20000;

function doPost(event) {
  const record = readRecord(event);
  if (!record) return answer({ kith: 'refused/1', code: 'invalid-response' });
  const text = event.postData.contents;
  if (text.length > CELL * MOST_CELLS) return answer({ kith: 'refused/1', code: 'too-large' });

  const lock = LockService.getScriptLock();
  // Throws where it takes too long. The survey then hears nothing, keeps the response and sends it again.
  lock.waitLock(PATIENCE);
  try {
    return answer(keep(record, text));
  } finally {
    lock.releaseLock();
  }
}

/** Opened in a browser, the address says what it is. */
function doGet() {
  return answer({ kith: 'endpoint/1' });
}

function readRecord(event) {
  try {
    const record = JSON.parse(event.postData.contents);
    const known = record.schema === 'response/1' || record.schema === 'contact/1';
    return known && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(idOf(record)) ? record : null;
  } catch (error) {
    return null;
  }
}

function idOf(record) {
  return record.responseId || record.contactId;
}

/** The receipt, once the row is in the sheet. */
function keep(record, text) {
  const id = idOf(record);
  const sheet = openSheet();
  const columns = columnsOf(sheet);
  const found = rowOf(sheet, id);
  if (found) {
    const same = textIn(sheet, columns, found) === text;
    return same ? { kith: 'receipt/1', id: id } : { kith: 'refused/1', code: 'id-reused' };
  }
  write(sheet, columns, valuesOf(record, text));
  // Only now is it certain: what fails before this throws, and no receipt is given.
  SpreadsheetApp.flush();
  return { kith: 'receipt/1', id: id };
}

function openSheet() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const found = book.getSheetByName(SHEET);
  if (found) return found;
  const sheet = book.insertSheet(SHEET);
  sheet.getRange(1, 1).setValue('id');
  return sheet;
}

/** Columns by the name in the first row. */
function columnsOf(sheet) {
  const names = sheet.getRange(1, 1, 1, Math.max(sheet.getLastColumn(), 1)).getValues()[0];
  return new Map(names.map((name, index) => [String(name), index + 1]));
}

/** The row of an id, or 0. */
function rowOf(sheet, id) {
  const last = sheet.getLastRow();
  if (last < 2) return 0;
  const cell = sheet
    .getRange(2, 1, last - 1, 1)
    .createTextFinder(id)
    .matchEntireCell(true)
    .findNext();
  return cell ? cell.getRow() : 0;
}

/** What a row shows: a few things for people to read, and all of it in the columns named `record`. */
function valuesOf(record, text) {
  const values = new Map([
    ['id', idOf(record)],
    ['date', record.submittedOn || record.submittedAt],
    ['survey', record.instrument ? record.instrument.id + ' ' + record.instrument.version : ''],
    ['language', record.locale],
    ['trial', record.test ? 'yes' : ''],
  ]);
  (record.answers || []).forEach((given) => {
    values.set('answer ' + given.itemId, given.state === 'answered' ? readable(given.value) : given.state);
    if (given.otherText) values.set('answer ' + given.itemId + ' (other)', given.otherText);
  });
  parts(text).forEach((part, index) => values.set(recordColumn(index), part));
  return values;
}

function recordColumn(index) {
  return index ? 'record ' + (index + 1) : 'record';
}

/** The marks keep a part from beginning with something that a sheet takes for a number or a formula. */
function parts(text) {
  if (text.length <= CELL) return [text];
  const count = Math.ceil(text.length / CELL);
  return Array.from({ length: count }, (_, index) => '#' + text.slice(index * CELL, (index + 1) * CELL));
}

function textIn(sheet, columns, row) {
  let text = '';
  for (let index = 0; columns.has(recordColumn(index)); index += 1) {
    const part = String(sheet.getRange(row, columns.get(recordColumn(index))).getValue());
    text += part.startsWith('#') ? part.slice(1) : part;
  }
  return text;
}

function readable(value) {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
    ? value.join(', ')
    : JSON.stringify(value);
}

/** Somewhere among the rows, so that their order does not tell who answered when. */
function write(sheet, columns, values) {
  values.forEach((_, name) => {
    if (columns.has(name)) return;
    columns.set(name, Math.max(...columns.values()) + 1);
    sheet.getRange(1, columns.get(name)).setValue(asText(name));
  });
  const cells = Array(Math.max(...columns.values())).fill('');
  values.forEach((value, name) => (cells[columns.get(name) - 1] = asText(value)));
  const row = 2 + Math.floor(Math.random() * sheet.getLastRow());
  if (row <= sheet.getLastRow()) sheet.insertRowBefore(row);
  sheet.getRange(row, 1, 1, cells.length).setValues([cells]);
}

/** A sheet takes a text that begins like a formula for one; an apostrophe before it says that it is a text. */
function asText(value) {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return value;
  return /^[=+\-@'\t\r\n]|^[\d.,\s]|^(true|false)$/i.test(value) ? "'" + value : value;
}

function answer(body) {
  return ContentService.createTextOutput(JSON.stringify(body)).setMimeType(ContentService.MimeType.JSON);
}
