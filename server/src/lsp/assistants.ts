import {
  callAssistantTool,
  fileReport,
  isCompanionPath,
  isPolicyPath,
  POLICY_FOLDERS,
  requireDocument,
  scorecard,
  SITE_COMPANION_PATHS,
  ToolRefusal,
} from '../core';
import type { AssistantHost, CheckRequest, FileReport } from '../core';
import type { CallToolParams, CallToolResult } from '../protocol';
import { judge } from './judge';
import type { Session } from './session';
import { joinUri, pathWithin, resolveUri, schemeOf } from './uris';

/** Answers a call of a language model from the workspace, as it stands in the editor. Null: there is no such tool. */
export async function callTool(
  session: Session,
  { name, input }: CallToolParams,
): Promise<CallToolResult | null> {
  return (await callAssistantTool(workspaceHost(session), name, input)) ?? null;
}

/** A document that may be read, and its path as it is told to the caller. */
interface Place {
  readonly uri: string;
  readonly shown: string;
}

function workspaceHost(session: Session): AssistantHost {
  return {
    today: session.today,
    check: (request) => check(session, request),
    async factsFor(folder) {
      const [first] = session.workspace.folders();
      if (folder === undefined && first === undefined) return {};
      const [place] = placesOf(session, folder ?? '.');
      return place ? session.workspace.factsOf(place.uri) : {};
    },
  };
}

async function check(session: Session, request: CheckRequest): Promise<readonly FileReport[]> {
  const { text, path } = request;
  if (text !== undefined) {
    const place = await placeOfText(session, path);
    requireReadable(session, place);
    return [await report(session, place, text, request)];
  }
  const named = path === undefined ? session.workspace.folders() : [path];
  const found = await Promise.all(named.map((each) => documentsAt(session, each)));
  const documents = found.flat();
  if (documents.length === 0) {
    throw new ToolRefusal(
      path === undefined
        ? 'There is no security policy in the folders that are open: generate_security_policy answers the text of one.'
        : `There is no policy at "${path}": give its content as "text", or another path.`,
    );
  }
  const reports: FileReport[] = [];
  for (const { place, content } of documents) reports.push(await report(session, place, content, request));
  return reports;
}

async function report(
  session: Session,
  { uri, shown }: Place,
  content: string | Uint8Array,
  { profiles, today }: CheckRequest,
): Promise<FileReport> {
  const judged = await judge(session, uri, content, {
    ...(profiles && { options: { profiles } }),
    ...(today !== undefined && { today }),
  });
  return fileReport(shown, judged.policy, judged.findings, () => scorecard(content));
}

/** Where a text is going to stand. Without a folder it is judged by itself. */
async function placeOfText(session: Session, path = 'SECURITY.md'): Promise<Place> {
  if (session.workspace.folders().length === 0) return { uri: `untitled:${path}`, shown: path };
  const places = placesOf(session, path);
  const read = await Promise.all(places.map(({ uri }) => contentOf(session, uri)));
  return places.find((_, index) => read[index] !== undefined) ?? places[0]!;
}

/** The file, or the policies in the folder; of several open folders the first that has something there. */
async function documentsAt(session: Session, path: string) {
  for (const place of placesOf(session, path)) {
    const content = await contentOf(session, place.uri);
    if (content !== undefined) {
      requireReadable(session, place);
      return [{ place, content }];
    }
    const inside = await policiesIn(session, place.uri);
    const read = await Promise.all(
      inside.map(async (name) => {
        const uri = joinUri(place.uri, name);
        return { place: { uri, shown: shownPath(session, uri) }, content: await contentOf(session, uri) };
      }),
    );
    const there = read.flatMap(({ content: text, ...rest }) =>
      text === undefined ? [] : [{ ...rest, content: text }],
    );
    if (there.length > 0) return there;
  }
  return [];
}

/** Where forges look in a folder. Not all of these need be there. */
async function policiesIn({ workspace }: Session, folder: string): Promise<readonly string[]> {
  const { repository } = await workspace.contextOf(joinUri(folder, 'SECURITY.md'));
  const { path = 'SECURITY.md', files } = repository;
  const prefix = path.slice(0, -'SECURITY.md'.length);
  const names = files
    ? [...files].flatMap((file) => (file.startsWith(prefix) ? [file.slice(prefix.length)] : []))
    : POLICY_FOLDERS.map((inner) => (inner === '' ? 'SECURITY.md' : `${inner}/SECURITY.md`));
  return names.filter((name) => {
    const inner = name.slice(0, Math.max(0, name.lastIndexOf('/')));
    const isPlaced = POLICY_FOLDERS.some((known) => known === inner);
    return isPlaced ? isPolicyPath(name) || isCompanionPath(name) : SITE_COMPANION_PATHS.includes(name);
  });
}

/** A path in each of the open folders, or a document that is open. */
function placesOf(session: Session, path: string): readonly Place[] {
  const folders = session.workspace.folders();
  const given = /^[a-z][\w+.-]+:/i.test(path) ? path : undefined;
  if (given !== undefined && session.documentOf(given))
    return [{ uri: given, shown: shownPath(session, given) }];
  const relative = path.replace(/^(?=[a-z]:\\)/i, '/').replaceAll('\\', '/');
  const places = folders.flatMap((folder) => {
    if (given !== undefined && schemeOf(given) !== schemeOf(folder)) return [];
    const uri = given === undefined ? resolveUri(folder, relative) : resolveUri(given, '.');
    const isInside = uri === folder || pathWithin(folder, uri) !== undefined;
    return isInside ? [{ uri, shown: shownPath(session, uri) }] : [];
  });
  if (places.length > 0) return places;
  throw new ToolRefusal(
    `"${path}" lies outside of the folders that are open: give a path inside, or the content as "text".`,
  );
}

/** Relative to the folder that is open, if it is the only one. */
function shownPath({ workspace }: Session, uri: string): string {
  const [folder, ...others] = workspace.folders();
  if (folder === undefined || others.length > 0) return uri;
  return uri === folder ? '.' : (pathWithin(folder, uri) ?? uri);
}

async function contentOf(
  { documentOf, files }: Session,
  uri: string,
): Promise<string | Uint8Array | undefined> {
  return documentOf(uri)?.getText() ?? files.read(uri);
}

/** A document without a name was sent because of its title. */
function requireReadable({ documentOf }: Session, { uri, shown }: Place): void {
  if (!documentOf(uri)) requireDocument(uri, shown);
}
