/**
 * A form of Google Forms at the address that it posts itself to: takes the fields that it has, answers with a page that
 * no other origin can read, and knows no copies. A closed form, and one that asks for a sign-in, redirect elsewhere.
 */
export function createGoogleForm({ fields = ['entry.1', 'entry.2', 'entry.3', 'entry.4'] } = {}) {
  const rows = [];
  const state = { closed: false, signIn: false };
  const page = (body, status = 200) => ({
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body,
  });

  function formResponse({ method, body, headers }) {
    if (method === 'OPTIONS') return page('', 405);
    if (state.signIn)
      return { status: 302, headers: { location: 'https://accounts.google.com/ServiceLogin' } };
    if (state.closed && method === 'POST')
      return { status: 302, headers: { location: 'https://docs.google.com/forms/d/e/made-up/closedform' } };
    if (method !== 'POST') return page('The form is closed.');
    if (!headers.get('content-type')?.startsWith('application/x-www-form-urlencoded'))
      return page('Bad request', 400);
    const given = [...new URLSearchParams(body)];
    if (given.some(([name]) => !fields.includes(name))) return page('Something went wrong', 400);
    rows.push(Object.fromEntries(given));
    return page('Your response has been recorded.');
  }

  return {
    address: 'https://docs.google.com/forms/d/e/made-up/formResponse',
    hosts: { 'docs.google.com': formResponse, 'accounts.google.com': () => page('Sign in') },
    rows: () => rows,
    records: () => rows.map((row) => JSON.parse(row['entry.2'])),
    troubles: {
      'the form is closed': () => (state.closed = true),
      'the form asks for a sign-in': () => (state.signIn = true),
      'the form has lost a field': () => fields.pop(),
    },
  };
}
