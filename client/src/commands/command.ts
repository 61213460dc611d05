import type { LogOutputChannel, Uri } from 'vscode';
import type { PolicyServer } from '../policyServer';
import type { WorkspaceFindings } from '../workspaceFindings';

/** What a command works with. */
export interface CommandHost {
  readonly server: PolicyServer;
  readonly log: LogOutputChannel;
  readonly findings: WorkspaceFindings;
  /** The folder of the extension. */
  readonly extension: Uri;
}

/** One entry of the command palette. */
export interface Command {
  /** As in the manifest: `securityPolicy.…`. */
  readonly id: string;
  run(host: CommandHost, argument: unknown): unknown;
  /**
   * The argument comes from another extension or a test rather than from a person: then nothing is asked, and a failure
   * rejects instead of being shown.
   */
  isCall?(argument: unknown): boolean;
}

/** A failure whose message is a sentence for the person who ran the command. */
export class CommandError extends Error {}
