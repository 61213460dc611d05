import { applyEdits } from '../../edits';
import type { Fix } from '../../edits';
import { insertInSection, insertParagraph, sentence, type SentenceId } from '../../fixes';
import { sentenceIn } from '../../templates';
import { scorecard } from '../../scorecard/scorecard';
import type { Scorecard } from '../../scorecard/scorecard';
import { sectionAbout } from '../anchors';
import { composeFix } from '../compose';
import type { RuleContext } from '../rule';

/** The fix that adds a sentence where the policy speaks of reports, else above its first text. None where the points are not earned by it. */
export function addSentence(
  context: RuleContext,
  title: string,
  id: SentenceId,
  points: keyof Scorecard,
): readonly Fix[] {
  const { policy } = context;
  const section = sectionAbout(policy, 'reporting');
  const first = policy.document.units.find(({ kind, prose }) => kind !== 'heading' && prose.text !== '');
  const fixWith = (text: string): readonly Fix[] => {
    const inSection = section && points !== 'text' ? insertInSection(context, section, text) : [];
    const edits =
      inSection.length > 0 || !first ? inSection : insertParagraph(context, { before: first }, text);
    return composeFix('add-sentence', title, edits).filter(
      (fix) => scorecard(applyEdits(policy.document.text, fix.edits))[points],
    );
  };
  // Scorecard looks for English words: those of another language may earn nothing.
  const fixes = fixWith(sentence(context, id));
  return fixes.length > 0 ? fixes : fixWith(sentenceIn('en', id));
}
