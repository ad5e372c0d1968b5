import { unflatten } from '@kith/delivery/adapters';

/** A script of one's own that takes fields, and answers with a page for people. */
export function createFormReader() {
  const rows = [];
  const page = (body, status = 200) => ({ status, headers: { 'content-type': 'text/html' }, body });
  return {
    address: 'https://forms.district.example/take',
    hosts: {
      'forms.district.example': ({ method, body }) => {
        if (method !== 'POST') return page('', 405);
        rows.push([...new URLSearchParams(body)]);
        return page('Thank you');
      },
    },
    rows: () => rows,
    records: () => rows.map(unflatten),
    troubles: {},
  };
}
