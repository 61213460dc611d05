import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** The `code` command on the PATH, with all links followed, or undefined. */
export function findCodeCommand(): string | undefined {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
  return found && realpathSync(found);
}

/**
 * The executable of a desktop VS Code: `VSCODE_EXECUTABLE`, or the program behind the `code` command, which is a
 * script that does not wait. Undefined where there is none, or no display to show it on.
 */
export function findDesktopVSCode(): string | undefined {
  const named = process.env['VSCODE_EXECUTABLE'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`VSCODE_EXECUTABLE names ${named}, where there is no file.`);
  }
  if (!hasDisplay()) return undefined;
  const command = findCodeCommand();
  if (!command) return undefined;
  return candidates(dirname(command)).find((file) => existsSync(file));
}

/** Whether a window can be shown. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

function candidates(bin: string): string[] {
  if (process.platform === 'win32') return [join(bin, '..', 'Code.exe')];
  if (process.platform === 'darwin') {
    const programs = join(bin, '..', '..', '..', 'MacOS');
    return [join(programs, 'Electron'), join(programs, 'Code')];
  }
  return [join(bin, '..', 'code'), '/snap/code/current/usr/share/code/code'];
}
