/**
 * Runs scripts with the machine's own compiled form of them, which the first process that has worked leaves for those after it. To
 * read and compile the programs again takes a third of a start. Where nothing can be kept, everything else is the same.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** A script that is run, and where its compiled form is kept. */
interface Kept {
  readonly script: Script;
  readonly file: string;
  readonly hash: string;
}

/** The hash of a script, as the build writes it at the end; it also stands at the beginning of what is kept for the script. */
const HASH = /(?<=\/\/)[\da-f]{64}$/;
const HASH_LENGTH = 64;

/** What stands around a script so that it is a function. */
const WRAPPED = [Buffer.from('(function (module, require) {'), Buffer.from('\n})')] as const;

/**
 * Loads modules as another way to do so does.
 * @param names Of scripts in a folder, which are run with their compiled forms.
 */
export function compiledModules(
  otherwise: (name: string) => unknown,
  scripts: string,
  names: readonly string[],
) {
  const folder = keptFolder();
  const loaded = new Map<string, { exports: unknown }>();
  const missing: Kept[] = [];

  function load(name: string): unknown {
    if (!names.includes(name)) return otherwise(name);
    const known = loaded.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(name, module);
    const path = join(scripts, name);
    const source = readFileSync(path);
    const [hash] = HASH.exec(source.toString('latin1', source.length - HASH_LENGTH - 2)) ?? [];
    const kept = folder && hash && join(folder, `${name.slice(2)}-${process.version}-${process.arch}`);
    const cachedData = kept && read(kept, hash);
    // A part of a longer text would keep the longer one, and this process lives for hours.
    const script = new Script(Buffer.concat([WRAPPED[0], source, WRAPPED[1]]).toString(), {
      filename: path,
      ...(cachedData && { cachedData }),
    });
    if (kept && (!cachedData || script.cachedDataRejected)) missing.push({ script, file: kept, hash });
    (script.runInThisContext() as (module: unknown, require: unknown) => void)(module, load);
    return module.exports;
  }

  return {
    load,
    /** Keeps what V8 has compiled until now of the scripts for which nothing was kept. */
    keep(): void {
      for (const { script, file: kept, hash } of missing.splice(0)) {
        const partial = `${kept}.${process.pid}`;
        try {
          mkdirSync(dirname(kept), { recursive: true, mode: 0o700 });
          writeFileSync(partial, Buffer.concat([Buffer.from(hash, 'latin1'), script.createCachedData()]), {
            mode: 0o600,
          });
          // Another process finds all of it, or nothing.
          renameSync(partial, kept);
        } catch {
          // A start as slow as the first is all that it costs.
        }
      }
    },
  };
}

/** What was kept for the script of this hash. V8 itself refuses what another version or other settings have made. */
function read(file: string, hash: string): Buffer | undefined {
  try {
    // What is run belongs to who runs it.
    if (process.getuid && statSync(file).uid !== process.getuid()) return undefined;
    const kept = readFileSync(file);
    return kept.toString('latin1', 0, HASH_LENGTH) === hash ? kept.subarray(HASH_LENGTH) : undefined;
  } catch {
    return undefined;
  }
}

/** The folder that Node itself is told to keep compiled code in, or one where the system keeps what can be made again. */
function keptFolder(): string | undefined {
  if (setting('NODE_DISABLE_COMPILE_CACHE') !== undefined) return undefined;
  const folder = setting('NODE_COMPILE_CACHE') ?? cacheFolder();
  return folder && join(folder, 'security-policy');
}

function cacheFolder(): string | undefined {
  if (process.platform === 'win32') return setting('LOCALAPPDATA');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return setting('XDG_CACHE_HOME') ?? join(homedir(), '.cache');
}

/** A variable of the environment, where it says something. */
const setting = (name: string): string | undefined =>
  process.env[name] === '' ? undefined : process.env[name];
