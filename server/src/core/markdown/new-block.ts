import type { Block, Span, Unit } from './model';
import { EMPTY_PROSE } from './prose';

/** How far blocks have moved together, in UTF-16 units. */
export interface Drift {
  by: number;
}

/** Blocks that have not moved since their start was noted. */
export const STILL: Readonly<Drift> = { by: 0 };

type Given = Pick<Block, 'type' | 'start' | 'source' | 'comments' | 'definitions'> & {
  readonly isOpenEnded: boolean;
};

/** A block as its reader keeps it. */
export class KeptBlock implements Block {
  readonly type: string;
  readonly source: string;
  readonly units: Unit[] = [];
  readonly comments: readonly Span[];
  readonly definitions: Block['definitions'];
  readWhole = true;
  /** What follows cannot be parsed by itself. */
  readonly isOpenEnded: boolean;
  /** A heading in it begins a section. */
  divides = false;
  /** Its start but for what it has drifted. */
  ownStart: number;
  drift: Readonly<Drift> = STILL;

  constructor({ type, start, source, comments, definitions, isOpenEnded }: Given) {
    this.type = type;
    this.ownStart = start;
    this.source = source;
    this.comments = comments;
    this.definitions = definitions;
    this.isOpenEnded = isOpenEnded;
  }

  get start(): number {
    return this.ownStart + this.drift.by;
  }

  get end(): number {
    return this.start + this.source.length;
  }
}

/** What stands around a unit in its block. */
export interface Place {
  readonly parent: Unit | undefined;
  readonly quoted: boolean;
}

/** A block while it is read. */
export interface NewBlock {
  readonly block: KeptBlock;
  /** Puts a unit behind those that are there; what is not given is empty. */
  add(unit: Partial<Unit> & Pick<Unit, 'kind' | 'span'>, place: Place): Unit;
  /** A part of the block is nested too deeply to be read. */
  skip(): void;
}

export function newBlock(given: Given): NewBlock {
  const block = new KeptBlock(given);
  return {
    block,
    add(unit, { parent, quoted }) {
      const complete: Unit = {
        block,
        level: 0,
        style: undefined,
        prose: EMPTY_PROSE,
        label: undefined,
        list: undefined,
        table: undefined,
        cells: [],
        codeLanguage: undefined,
        parent,
        quoted,
        ...unit,
      };
      block.units.push(complete);
      if (isHeading(complete)) block.divides = true;
      return complete;
    },
    skip() {
      block.readWhole = false;
    },
  };
}

/** Whether a heading begins a section: one inside a list or a quotation does not. */
export function isHeading({ kind, parent, quoted }: Pick<Unit, 'kind' | 'parent' | 'quoted'>): boolean {
  return kind === 'heading' && parent === undefined && !quoted;
}
