import type { Block, Unit } from './model';
import { EMPTY_PROSE } from './prose';

/** How far blocks have moved together, in UTF-16 units. */
export interface Drift {
  by: number;
}

/** Blocks that have not moved since their start was noted. */
export const STILL: Readonly<Drift> = { by: 0 };

/** A block as its reader keeps it. */
export interface KeptBlock extends Block {
  /** Its start but for what it has drifted. */
  ownStart: number;
  drift: Readonly<Drift>;
  /** What follows cannot be parsed by itself. */
  readonly isOpenEnded: boolean;
  /** A heading in it begins a section. */
  readonly divides: boolean;
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

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export function newBlock({
  start: ownStart,
  ...given
}: Pick<KeptBlock, 'type' | 'start' | 'source' | 'comments' | 'definitions' | 'isOpenEnded'>): NewBlock {
  const units: Unit[] = [];
  const block: Mutable<KeptBlock> = {
    ...given,
    ownStart,
    drift: STILL,
    get start() {
      return this.ownStart + this.drift.by;
    },
    get end() {
      return this.start + this.source.length;
    },
    units,
    readWhole: true,
    divides: false,
  };
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
      units.push(complete);
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
