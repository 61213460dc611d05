/** The lines of a text that comes in pieces, the last one even without a line break. Only `\n` ends a line. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let started: string[] = [];
  for await (const piece of pieces) {
    const [first = '', ...others] = piece.split('\n');
    started.push(first);
    for (const next of others) {
      yield started.join('');
      started = [next];
    }
  }
  yield started.join('');
}
