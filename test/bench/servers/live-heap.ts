/**
 * Is loaded before a server. At the signal SIGUSR2 it frees what nothing refers to, and writes how many bytes are left in
 * use to standard error. Needs `--expose-gc`.
 */
process.on('SIGUSR2', () => {
  globalThis.gc?.();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  // A server over standard output has turned the console into messages to its client.
  process.stderr.write(`live heap ${heapUsed + external + arrayBuffers}\n`);
});
