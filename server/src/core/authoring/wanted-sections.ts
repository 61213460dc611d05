import { profileSections } from '../generate';
import { PROFILES, type ProfileId } from '../rules/profiles';
import type { SectionId } from '../templates';

/** The sections that profiles ask for, each with the title of the first profile that does. A legal promise is nobody's to ask for. */
export function wantedBy(profiles: readonly ProfileId[]): ReadonlyMap<SectionId, string> {
  const wanted = new Map<SectionId, string>();
  for (const profile of profiles) {
    for (const id of profileSections(profile)) {
      if (id !== 'safe-harbor' && !wanted.has(id)) wanted.set(id, PROFILES[profile].title);
    }
  }
  return wanted;
}
