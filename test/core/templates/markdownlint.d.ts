declare module 'markdownlint-cli2/markdownlint/promise' {
  interface LintError {
    readonly lineNumber: number;
    readonly ruleNames: readonly string[];
    readonly errorDetail: string | null;
  }

  export function lint(options: {
    readonly strings: Readonly<Record<string, string>>;
    readonly config: Readonly<Record<string, unknown>>;
  }): Promise<Readonly<Record<string, readonly LintError[]>>>;
}
