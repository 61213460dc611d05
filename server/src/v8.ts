/**
 * Settings of V8 for a process that is to answer within a tenth of a second of its start. Imported before anything else.
 */
import { setFlagsFromString } from 'node:v8';

// Hundreds of regular expressions run for the first document. V8 would compile each to bytecode first, and to machine code when
// it runs again. For long alternatives the bytecode takes longer to make than the machine code: the detour doubles the time.
setFlagsFromString('--no-regexp-tier-up');

// How much of a function runs before it is optimised. By default the optimiser of V8 11 (Node 20) starts in the midst of the first
// document and takes the processor from it; what is hot for longer is optimised all the same. Later versions wait by themselves.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000');
