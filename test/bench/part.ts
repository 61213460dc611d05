/** What the parts of the benchmark have in common. */
import type { Server, ServerName } from './servers';

export interface Options {
  readonly servers: Readonly<Record<ServerName, Server>>;
  readonly runs: number;
  /** A short look: the figures are no proof. */
  readonly quick: boolean;
  /** Seconds that a server may take for what is asked of it about one document; it is then asked less. */
  readonly patience: number;
  readonly progress: (line: string) => void;
}

export interface Part {
  readonly goals: readonly Goal[];
  readonly tables?: readonly Table[];
  /** The figures that the goals were judged by, as JSON. */
  readonly data: unknown;
}

/** One line of the table of goals. */
export interface Goal {
  readonly goal: string;
  readonly limit: string;
  readonly measured: string;
  readonly met: boolean;
}

/** Figures behind the goals that somebody wants to see beside them. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type Limit = { readonly most: number } | { readonly least: number };

/** A goal for ratios, by what they were measured at. It is met when each is within the limit. */
export function ratioGoal(goal: string, ratios: Readonly<Record<string, number>>, limit: Limit): Goal {
  const values = Object.entries(ratios);
  return {
    goal,
    limit: 'most' in limit ? `≤ ${limit.most} ×` : `≥ ${limit.least} ×`,
    measured: values.map(([at, value]) => `${factor(value)} ${at}`.trim()).join(', '),
    met: values.every(([, value]) => ('most' in limit ? value <= limit.most : value >= limit.least)),
  };
}

/** A number with three digits that count. */
export function figure(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return '–';
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

function factor(value: number): string {
  return `${figure(value)} ×`;
}
