/** Documents that hurt parsers: deep, long and unbalanced. The same at every run. */
import { randomNumbers } from './documents';

/** The texts by what they are made of. */
export function hostileDocuments(): ReadonlyMap<string, string> {
  const random = randomNumbers(3);
  const words = ['report', 'fix', 'version', 'disclosure', 'maintainer', 'advisory'];
  const word = () => words[Math.floor(random() * words.length)]!;
  return new Map([
    ['10,000 nested quotes', `${'>'.repeat(10_000)} deep\n`],
    ['1,000 nested quotes with spaces', `${'> '.repeat(1_000)}deep\n`],
    ['100,000 opening brackets', `${'['.repeat(100_000)}\n`],
    ['10,000 opening brackets', `${'['.repeat(10_000)}\n`],
    ['10,000 links that never close', `${'[a]('.repeat(10_000)}\n`],
    ['20,000 images in images', `${'!['.repeat(20_000)}\n`],
    ['a line of 1 MB', `${lines(150_000, word, ' ').slice(0, 1_000_000)}\n`],
    ['a word of 1 MB', `${'a'.repeat(1_000_000)}\n`],
    ['a table of 50,000 rows', table(50_000)],
    ['a table of 5,000 rows', table(5_000)],
    [
      'a table of 2,000 columns',
      `${'| a '.repeat(2_000)}|\n${'| - '.repeat(2_000)}|\n${'| b '.repeat(2_000)}|\n`,
    ],
    ['a list nested 1,000 deep', lines(1_000, (index) => `${'  '.repeat(index)}- item ${index}`)],
    ['a list nested 200 deep', lines(200, (index) => `${'  '.repeat(index)}- item ${index}`)],
    ['a list nested 300 deep with tabs', lines(300, (index) => `${'\t'.repeat(index)}* item`)],
    ['5,000 list markers in a line', `${'- '.repeat(5_000)}x\n`],
    ['50,000 list items', lines(50_000, (index) => `- item ${index}`)],
    ['unbalanced stars', `${'*a **b '.repeat(7_000)}\n`],
    ['unbalanced underscores', `${'a_ _b __c '.repeat(5_000)}\n`],
    ['25,000 stars and 25,000 underscores', `${'*'.repeat(25_000)}a${'_'.repeat(25_000)}\n`],
    ['ever more backticks', `${lines(400, (index) => `a${'`'.repeat(index)}`, '')}\n`],
    ['references to nothing', `${'[a] [b][c] '.repeat(2_000)}\n`],
    ['tags that never close', `${'<a '.repeat(7_000)}\n`],
    ['comments that never close', `${'<!--'.repeat(5_000)}\n`],
    ['an address that never ends', `${'a@'.repeat(10_000)}\n`],
    ['a paragraph of 50,000 lines', lines(50_000, () => `${word()} ${word()}`)],
    ['1 MB of empty lines', '\n'.repeat(1_000_000)],
    ['5,000 footnotes', lines(5_000, (index) => `a[^${index}]\n\n[^${index}]: ${word()}\n`)],
    [
      '20,000 definitions',
      `${lines(20_000, (index) => `[d${index}]: https://lantern.example/${index}`)}\n[d1]\n`,
    ],
    ['10,000 entities', `${'&amp'.repeat(10_000)}\n`],
    ['20,000 headings', lines(20_000, (index) => `# Heading ${index}\n`)],
    ['50,000 open fences', lines(50_000, () => '~~~ ```')],
  ]);
}

function lines(count: number, line: (index: number) => string, separator = '\n'): string {
  return (
    Array.from({ length: count }, (_, index) => line(index)).join(separator) +
    (separator === '\n' ? '\n' : '')
  );
}

function table(rows: number): string {
  return `| Version | Supported | Note |\n| --- | :-: | --- |\n${lines(rows, (index) => `| ${index}.x | ${index % 3 === 0 ? ':x:' : ':white_check_mark:'} | note ${index} |`)}`;
}
