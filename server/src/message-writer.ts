import { Emitter } from 'vscode-languageserver/node';
import type { Message, MessageWriter } from 'vscode-languageserver/node';

/**
 * Writes messages as JSON-RPC, each in one go. The library's own writer writes the head, waits, and writes the body: every write to
 * a pipe is a call of the system, and wakes the client.
 */
export function messageWriter(output: NodeJS.WritableStream): MessageWriter {
  const errors = new Emitter<[Error, Message | undefined, number | undefined]>();
  const closing = new Emitter<void>();
  let failures = 0;
  output.on('error', (error: Error) => {
    errors.fire([error, undefined, ++failures]);
  });
  output.on('close', () => {
    closing.fire();
  });
  return {
    onError: errors.event,
    onClose: closing.event,
    write(message) {
      const body = JSON.stringify(message);
      const text = `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
      return new Promise((resolve, reject) => {
        output.write(text, (error) => {
          if (error) reject(error);
          else resolve();
        });
      });
    },
    end() {
      output.end();
    },
    dispose() {
      errors.dispose();
      closing.dispose();
    },
  };
}
