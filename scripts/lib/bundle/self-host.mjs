import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';

export const sumsFile = 'SHA256SUMS';

const sha256 = (content) => createHash('sha256').update(content).digest('hex');

/** What `sha256sum -c` reads. */
const sumsOf = (files) =>
  Object.entries(files)
    .map(([name, content]) => `${sha256(content)}  ${name}\n`)
    .join('');

/** Names of files that are not what the list of sums says, or that are missing on one side; `files` by name, the list among them. */
export function wrongSums({ [sumsFile]: list, ...files }) {
  const sums = new Map(
    Buffer.from(list)
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('  ').reverse()),
  );
  const names = new Set([...sums.keys(), ...Object.keys(files)]);
  return [...names].filter((name) => !files[name] || sums.get(name) !== sha256(files[name]));
}

const exampleConfig = `${JSON.stringify(
  {
    kith: 'config/1',
    surveys: {
      exit: {
        'session-type': 'webinar',
        endpoint: 'https://surveys.example.org/responses',
        languages: 'en es',
      },
    },
  },
  null,
  2,
)}\n`;

const readme = (version, sri) => `Kith ${version}: surveys for a page of yours
${'='.repeat(40)}

1. Check that nothing was lost or changed on the way:

     sha256sum -c ${sumsFile}

2. Put this folder on your server as it is, under its own name (kith-${version}),
   so that a page always gets the version that it was written for. The files of a
   version belong together and never change: they may be cached for ever.

3. In a page that takes scripts:

     <script type="module" src="/kith-${version}/kith.js"
       integrity="${sri['kith.js']}" crossorigin="anonymous"></script>
     <kith-session-feedback endpoint="https://surveys.example.org/responses">
       <a href="/on-paper">Answer on paper</a>
     </kith-session-feedback>

   For pages that cannot use modules: kith-classic.js in place of kith.js, without
   type="module".

   In pages whose editor drops tags, once for all of them:

     <script src="/kith-${version}/auto.js" data-endpoint="https://surveys.example.org/responses"
       integrity="${sri['auto.js']}" crossorigin="anonymous"></script>

   and in the text: <div class="kith-survey" data-instrument="session-exit">…</div>

   As a frame or a link: copy kith.config.example.json to kith.config.json, change it,
   and use the address /kith-${version}/embed.html.

   catalogue.html in this folder finds a survey by what you do, and shows it.
   builder.html makes the snippet for WordPress, Canvas, Moodle,
   Google Sites and others, with a preview and a poster.

4. Headers of this folder, where you can set them:

     Access-Control-Allow-Origin: *          (nothing in here is secret)
     Cache-Control: public, max-age=31536000, immutable
                                             (not for kith.config.json)
   and no X-Frame-Options, if embed.html is to be framed.

sri.json has the value of integrity="…" for every file; NOTICES.txt the licences
of what is inside; *.map lets a browser's tools show the sources.
`;

/** The same bytes for the same files, whenever they are packed. */
const mtime = new Date(1980, 0, 1, 12);

/** Everything that a district needs to serve Kith by itself, as one zip in a folder of its version. `contents` by name. */
export function selfHostZip({ version, contents }) {
  const sri = JSON.parse(contents['sri.json']);
  const texts = {
    ...contents,
    'README.txt': readme(version, sri),
    'kith.config.example.json': exampleConfig,
  };
  const all = { ...texts, [sumsFile]: sumsOf(texts) };
  const entries = Object.entries(all).map(([name, text]) => [`kith-${version}/${name}`, strToU8(text)]);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime });
}
