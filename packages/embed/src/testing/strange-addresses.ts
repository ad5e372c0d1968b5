/** The address that a page allows in these tests. */
export const allowed = 'https://surveys.example.org/responses';

/** Good addresses, and not the one that is allowed: only a list that says so may take one. */
export const otherAddresses: readonly string[] = [
  'https://elsewhere.example/responses',
  'http://surveys.example.org/responses',
  'https://SURVEYS.example.org/responses',
  'https://surveys.example.org:443/responses',
  'https://surveys.example.org/a/../responses',
  'https://surveys.example.org/responses?key=1',
  'https://surveys.example.org/responses#x',
  'https://surveys.example.org/responses/',
  'https://xn--urveys-7nf.example.org/responses',
  'https://[::ffff:127.0.0.1]/responses',
  'https://0x7f000001/responses',
  '/responses',
  '../responses',
  'responses',
  '__proto__',
  'constructor',
];

const schemes = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\u0000script:alert(1)',
  ' \u0001javascript:alert(1)',
  'javascript://surveys.example.org/%0Aalert(1)',
  'javascript:https://surveys.example.org/responses',
  'view-source:https://surveys.example.org/responses',
  'vbscript:msgbox(1)',
  'data:application/json,{}',
  'data:text/html;base64,PGI+',
  'data:,https://surveys.example.org/responses',
  'blob:https://surveys.example.org/1',
  'blob:null/1',
  'file:///etc/hosts',
  'filesystem:https://surveys.example.org/temporary/x',
  'about:blank',
  'ws://surveys.example.org/responses',
  'mailto:somebody@surveys.example.org',
  'https:',
  'https://',
];

const withoutScheme = [
  '//elsewhere.example/responses',
  '//surveys.example.org/responses',
  '///surveys.example.org/responses',
  'https:surveys.example.org/responses',
  'https:/surveys.example.org/responses',
  'https:///surveys.example.org/responses',
];

const withUserInfo = [
  'https://surveys.example.org@elsewhere.example/responses',
  'https://surveys.example.org:443@elsewhere.example/responses',
  'https://surveys.example.org%2Fresponses@elsewhere.example/',
  'https://user:secret@surveys.example.org/responses',
  'https://@surveys.example.org/responses',
  'https://:@surveys.example.org/responses',
];

const withBackslashes = [
  'https:\\\\surveys.example.org\\responses',
  'https:/\\surveys.example.org/responses',
  'https://elsewhere.example\\@surveys.example.org/responses',
  'https://surveys.example.org\\.elsewhere.example/responses',
  '\\\\elsewhere.example\\responses',
  '/\\elsewhere.example/responses',
  '\\/elsewhere.example/responses',
];

const withControlCharacters = [
  'https://surveys.example.org/resp\nonses',
  'https://surveys.example.org/resp\tonses',
  'https://sur\rveys.example.org/responses',
  'ht\ntps://surveys.example.org/responses',
  '/\t/elsewhere.example/responses',
  'https://surveys.example.org\u0000.elsewhere.example/responses',
  'https://surveys.example.org/\u202Esesnopser',
  'https://surveys.example.org/\u2028responses',
  'https://surveys.example.org/re\u200Bsponses',
];

const encoded = [
  'https%3A%2F%2Felsewhere.example%2Fresponses',
  'https%253A%252F%252Felsewhere.example%252Fresponses',
  'javascript%3Aalert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  '&#106;avascript:alert(1)',
  'jav&#x09;ascript:alert(1)',
  'java&Tab;script:alert(1)',
  '&#x2f;&#x2f;elsewhere.example',
  'https://surveys.example.org&#47;responses',
  'https&#58;//surveys.example.org/responses',
  'https://surveys%2Eexample.org/responses',
  'https://surveys.example.org%2F.elsewhere.example/responses',
  'https://surveys.example.org%00.elsewhere.example/responses',
  'https://surveys.example.org/%72esponses',
  'https://surveys.example.org/%2e%2e/responses',
  '%2F%2Felsewhere.example',
  '%5C%5Celsewhere.example',
  '/%09/elsewhere.example',
];

const lookAlikes = [
  'https://ѕurveys.example.org/responses',
  'https://survеys.example.org/responses',
  'https://surveys。example.org/responses',
  'https://surveys\u00AD.example.org/responses',
  'https://surveys.example.org\u2024elsewhere.example/responses',
  'https://surveys.example.org\u2044elsewhere.example/responses',
  'https:／／elsewhere.example/responses',
  '／／elsewhere.example/responses',
  'ｊavascript:alert(1)',
  'https://surveys.example.org./responses',
  'https://elsewhere.example/https://surveys.example.org/responses',
];

/** What a browser reads as something else than a person does, or as no address of a server at all. */
export const deceptiveAddresses: readonly string[] = [
  ...schemes,
  ...withoutScheme,
  ...withUserInfo,
  ...withBackslashes,
  ...withControlCharacters,
  ...encoded,
  ...lookAlikes,
];

/** What somebody might write in the place of the address that is allowed. The one list of them. */
export const strangeAddresses: readonly string[] = [...otherAddresses, ...deceptiveAddresses];
