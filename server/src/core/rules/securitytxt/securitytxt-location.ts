import { folderOf } from '../../repository/policy-files';
import { securityTxtOf, startOf } from '../../securitytxt/document';
import { valuesOf } from '../../securitytxt/fields';
import { isWebRoot, WELL_KNOWN } from '../../securitytxt/places';
import { defineRule } from '../rule';

export default defineRule({
  applies: 'security.txt',
  severity: 'warning',
  tier: 2,
  judges: 'whole document',
  profiles: { recommended: true, strict: true },
  statement: 'The file security.txt does not lie under `.well-known/`.',
  why: 'A web service must show the file at `/.well-known/security.txt`; the root of the site is only for old programs [RFC9116]. Scanners look there, and many look nowhere else.',
  detects:
    'A file at the root of a site, which is a folder named `public`, `static`, `www`, `site`, `docs` or the like, or one with an `index.html`, a `robots.txt` or a `CNAME` in it, when there is none in its `.well-known/`. Nothing is said when the file itself names its place, in `Canonical` or in the data for the builder of the site at its top, and of a folder that only has the source of the file.',
  remedy:
    'Move the file into the folder `.well-known/`. Builders of sites may leave out folders that begin with a dot: look at the result. There is no quick fix: no text is to be changed.',
  whenToTurnOff: 'When the server shows the file there all the same.',
  messages: { outside: 'Scanners look for {place}, and there is none: move this file there.' },
  examples: {
    violates: [
      {
        text: 'Contact: mailto:security@acme.dev\n',
        repository: { path: 'public/security.txt', files: new Set(['public/security.txt']) },
      },
      {
        text: 'Contact: mailto:security@acme.dev\n',
        repository: { path: 'static/security.txt', files: new Set(['static/security.txt']) },
      },
    ],
    passes: [
      {
        text: 'Contact: mailto:security@acme.dev\n',
        repository: {
          path: 'public/.well-known/security.txt',
          files: new Set(['public/.well-known/security.txt']),
        },
      },
      {
        text: 'Contact: mailto:security@acme.dev\n',
        repository: {
          path: 'public/security.txt',
          files: new Set(['public/security.txt', 'public/.well-known/security.txt']),
        },
      },
    ],
  },
  *check({ policy: { document }, repository: { path, files } }) {
    if (path === undefined || files === undefined) return;
    const folder = folderOf(path);
    const place = folder === '' ? WELL_KNOWN : `${folder}/${WELL_KNOWN}`;
    if (folder.endsWith('.well-known') || files.has(place) || !isWebRoot(folder, files)) return;
    const { frontMatter, text } = document;
    const file = securityTxtOf(document);
    const said = [
      ...valuesOf(file, 'Canonical'),
      frontMatter ? text.slice(frontMatter.start, frontMatter.end) : '',
    ];
    if (said.some((words) => words.includes(WELL_KNOWN))) return;
    yield { at: startOf(file), message: 'outside', values: { place } };
  },
});
