import { FileType, l10n, Position, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { isMarkdownPath, isPolicyPath, POLICY_FOLDERS } from '../policyDocuments';
import { CommandError } from './command';

export interface PolicyFile {
  readonly uri: Uri;
  /** Below the folder, with `/`. */
  readonly path: string;
}

/** The policies that a forge would find in a folder, the root's first. */
export async function existingPolicies(folder: Uri): Promise<PolicyFile[]> {
  const found = await Promise.all(
    POLICY_FOLDERS.map(async (below) => {
      const names = await fileNames(Uri.joinPath(folder, below));
      return names
        .filter(isPolicyPath)
        .map((name) => ({ uri: Uri.joinPath(folder, below, name), path: below ? `${below}/${name}` : name }));
    }),
  );
  return found.flat();
}

async function fileNames(folder: Uri): Promise<string[]> {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return entries.filter(([, type]) => (type & FileType.File) !== 0).map(([name]) => name);
  } catch {
    return [];
  }
}

/** Writes a new file below the folder and opens it. Rejects rather than overwrite a file that is there. */
export async function writePolicy(folder: Uri, path: string, text: string): Promise<Uri> {
  const uri = Uri.joinPath(folder, path);
  const isInside = uri.path.startsWith(`${folder.path.replace(/\/$/, '')}/`);
  if (!isInside || !isPolicyPath(uri.path) || !isMarkdownPath(uri.path)) {
    throw new CommandError(
      l10n.t('"{0}" is no place for a policy: name a SECURITY.md inside the folder.', path),
    );
  }
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(text) });
  if ((await exists(uri)) || !(await workspace.applyEdit(edit))) {
    throw new CommandError(
      l10n.t(
        '{0} could not be created, because it exists already or the folder cannot be written. Nothing was changed.',
        path,
      ),
    );
  }
  await window.showTextDocument(uri, { preview: false });
  return uri;
}

/**
 * Shows a document that is not on the disk yet. It is called SECURITY.md, so that saving it needs no thought, when that name is
 * free and the file system lets unsaved documents have a name.
 */
export async function showUnsaved(folder: Uri | undefined, text: string): Promise<Uri> {
  const named = folder && (await freeUnsavedUri(folder));
  if (!named) {
    const document = await workspace.openTextDocument({ language: 'markdown', content: text });
    await window.showTextDocument(document);
    return document.uri;
  }
  const document = await workspace.openTextDocument(named);
  const edit = new WorkspaceEdit();
  edit.insert(named, new Position(0, 0), text);
  await workspace.applyEdit(edit);
  await window.showTextDocument(document);
  return named;
}

async function freeUnsavedUri(folder: Uri): Promise<Uri | undefined> {
  if (folder.scheme !== 'file' && folder.scheme !== 'vscode-remote') return undefined;
  const saved = Uri.joinPath(folder, 'SECURITY.md');
  const unsaved = saved.with({ scheme: 'untitled' });
  const open = workspace.textDocuments.some(({ uri }) => uri.toString() === unsaved.toString());
  return open || (await existingPolicies(folder)).length > 0 ? undefined : unsaved;
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
