import { compareVersions, parseVersion, type Version } from './version-expressions';

/** A version, and how a manifest or a tag writes it. */
export interface StatedVersion {
  readonly text: string;
  readonly version: Version;
}

/** The versions among the names of tags, the newest first, pre-releases too. A number without a point is a date or a count of builds. */
export const taggedVersions = (tags: readonly string[]): StatedVersion[] =>
  newestFirst(
    tags.flatMap((text) => {
      const version = /^v?\d+\.\d/i.test(text) ? statedVersion(text) : undefined;
      return version ? [{ text, version }] : [];
    }),
  );

/** Reads a version without what does not make another release of it: `+build`, `.Final`, `.post1`. */
export const statedVersion = (text: string): Version | undefined =>
  parseVersion((text.split('+', 1)[0] ?? '').replace(/[.-](?:final|release|ga|post\d*)$/i, ''));

/** A pre-release is no release. */
export const isRelease = ({ version }: StatedVersion): boolean => version.suffix === '';

export const newestFirst = <Stated extends StatedVersion>(versions: readonly Stated[]): Stated[] =>
  versions.toSorted((a, b) => compareVersions(b.version, a.version));
