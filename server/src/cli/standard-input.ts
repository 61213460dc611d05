import { buffer } from 'node:stream/consumers';
import { CommandError } from './command';
import { reason } from './files';

/** Everything on standard input. */
export async function readStandardInput(): Promise<Uint8Array> {
  try {
    return await buffer(process.stdin);
  } catch (error) {
    throw new CommandError(`Cannot read standard input: ${reason(error)}.`);
  }
}
