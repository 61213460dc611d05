import type { FileReport } from '../inspect';
import type { RepositoryFacts } from '../repository/facts';
import type { ProfileId } from '../rules/profiles';

/** A part of JSON Schema: objects of texts, numbers, truths and lists of them. */
export interface Schema {
  readonly type: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What a language model is told of a tool, in the members that the Model Context Protocol has for it. */
export interface AssistantTool {
  readonly name: AssistantToolName;
  /** For people. */
  readonly title: string;
  readonly description: string;
  readonly inputSchema: Schema & { readonly properties: Readonly<Record<string, Schema>> };
  /** What `structuredContent` looks like. */
  readonly outputSchema: Schema;
  readonly annotations: {
    readonly readOnlyHint: boolean;
    readonly destructiveHint: boolean;
    readonly idempotentHint: boolean;
    readonly openWorldHint: boolean;
  };
}

export type AssistantToolName = 'check_security_policy' | 'generate_security_policy';

/** What a call is answered with, in the shape of the Model Context Protocol. */
export interface ToolAnswer {
  readonly content: readonly { readonly type: 'text'; readonly text: string }[];
  readonly structuredContent?: Readonly<Record<string, unknown>>;
  /** The text says what was wrong with the call, and how to make it right. */
  readonly isError?: true;
}

/** What is to be checked: a text that is not written yet, a file or folder, or (neither) the repository. */
export interface CheckRequest {
  readonly text?: string;
  /** As the caller wrote it. With a text, the file that it is meant for. */
  readonly path?: string;
  /** They win over the configuration of the repository. */
  readonly profiles?: readonly ProfileId[];
  /** ISO 8601 calendar date. */
  readonly today?: string;
}

/** What the tools ask of the program that they run in. */
export interface AssistantHost {
  /** @throws ToolRefusal when there is nothing to check, or it must not be read. */
  check(request: CheckRequest): Promise<readonly FileReport[]>;
  /**
   * What is known of the repository in a folder, or of that in which the program works.
   *
   * @throws ToolRefusal when the folder must not be read.
   */
  factsFor(folder: string | undefined): Promise<RepositoryFacts>;
  /** ISO 8601 calendar date. */
  today(): string;
}

/** A call that cannot be answered. The message tells a language model why, and what to do instead. */
export class ToolRefusal extends Error {}
