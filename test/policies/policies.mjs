/**
 * The policies and headers that districts' pages are found under. `csp` gives the directives that stand beside
 * `script-src` and `connect-src`; what else a row has:
 * - `scripts`: what `script-src` holds in place of the server's address;
 * - `headers`: further headers of every document;
 * - `anotherLit`, `isTwice`: another Lit, or the same file from another folder, runs before;
 * - `isOfFolder`: the whole policy is the one that the builder writes for the folder of Kith's files;
 * - `sandbox`: the attribute of a frame around the page;
 * - `isOpen`: the files may be read from everywhere (`Access-Control-Allow-Origin`);
 * - `isElsewhere`: the files are on a server of another origin;
 * - `hasNoStorage`: a page without an origin may keep nothing;
 * - `integrity`: what the tags of scripts say;
 * - `needs`: what the engine has to know, as `knownHere` in `walk-in-page.mjs` finds it out;
 * - `refuses`: ways in that have to stay shut, each with the one line of Kith in the console, or with none.
 */

const trusted = "require-trusted-types-for 'script'";
const nonce = 'n1';
const everyFeature = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'identity-credentials-get',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'unload',
  'usb',
  'web-share',
  'xr-spatial-tracking',
];

/** Every way in that makes a script by itself needs a policy of its own. */
const withoutKith = {
  'auto.js': 'loader-blocked',
  'embed.html, own': 'frame-failed',
  'embed.html, learning-walk': 'frame-failed',
};
const everyWay = (line) => ({
  'kith.js': null,
  'kith-all.js, own': null,
  'kith-classic.js': null,
  'auto.js': line.loader,
  'embed.html': line.frame,
  'embed.html, own': line.frame,
  'embed.html, learning-walk': line.frame,
  'embed-single.html': line.single,
});

export const policies = {
  'no style-src at all': {},
  "style-src 'none'": { csp: ["style-src 'none'"] },
  'files on another origin': { csp: ["style-src 'none'"], isElsewhere: true, isOpen: true },
  nonce: { csp: ["style-src 'none'"], nonce, scripts: `'nonce-${nonce}'` },
  'nonce, strict-dynamic': { nonce, scripts: `'nonce-${nonce}' 'strict-dynamic'` },
  'Trusted Types, any name': { csp: [trusted], needs: 'trustedTypes' },
  'trusted-types lit-html': {
    csp: [trusted, 'trusted-types lit-html'],
    needs: 'trustedTypes',
    refuses: withoutKith,
  },
  'trusted-types lit-html kith': { csp: [trusted, 'trusted-types lit-html kith'], needs: 'trustedTypes' },
  "the same, 'allow-duplicates', beside another Lit": {
    csp: [trusted, "trusted-types lit-html kith 'allow-duplicates'"],
    anotherLit: true,
    needs: 'trustedTypes',
  },
  'trusted-types lit-html kith, Kith twice': {
    csp: [trusted, 'trusted-types lit-html kith'],
    isTwice: true,
    needs: 'trustedTypes',
  },
  'trusted-types without lit-html': {
    csp: [trusted, 'trusted-types elsewhere'],
    needs: 'trustedTypes',
    refuses: everyWay({ loader: 'loader-blocked', frame: 'frame-failed', single: 'frame-failed' }),
  },
  'integrity, right': { csp: ["style-src 'none'"], integrity: 'right' },
  'integrity, wrong': {
    csp: ["style-src 'none'"],
    integrity: 'wrong',
    refuses: everyWay({ loader: null, frame: 'frame-failed', single: 'frame-failed' }),
  },
  'Permissions-Policy: nothing': {
    headers: { 'permissions-policy': everyFeature.map((name) => `${name}=()`).join(', ') },
    needs: 'permissionsPolicy',
  },
  'COOP, COEP and CORP': {
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'cross-origin',
    },
    isElsewhere: true,
    isOpen: true,
    needs: 'isolation',
  },
  'CSP sandbox allow-scripts': { csp: ['sandbox allow-scripts'], isOpen: true, hasNoStorage: true },
  'CSP sandbox, allow-same-origin': { csp: ['sandbox allow-scripts allow-same-origin'] },
  'frame sandbox="allow-scripts"': { sandbox: 'allow-scripts', isOpen: true, hasNoStorage: true },
  'the same, allow-same-origin': { sandbox: 'allow-scripts allow-same-origin' },
  'what the builder writes for the folder': { isOfFolder: true },
};
