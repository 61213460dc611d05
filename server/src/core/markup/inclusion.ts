/** The type of a block in whose place another file is read. */
export const INCLUSION = 'inclusion';
