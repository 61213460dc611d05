import { remember } from '../../collections/remember';
import { placeOf } from '../../markdown/located';
import type { Located, Unit } from '../../markdown/model';
import { matchesOf } from '../text/matches';

const TRUST =
  /\b(?:un)?trusted\b|\battacker[- ]controlled\b|\b(?:(?:do|does|should|must) not|don't|doesn't|never|cannot) (?:be )?trust(?:ed)?\b|\b(?:trust|threat|attack(?:er)?|adversary|security)[- ](?:boundar(?:y|ies)|models?|zones?)\b|\bsecurity assumptions?\b|\bnicht vertrauenswürdig\w*|\bvertrauens(?:würdig\w*|grenze\w*)|\bbedrohungsmodell\w*|\b(?:non fiables?|modèle de menaces?)\b|\b(?:no confiables?|modelo de amenazas?)\b|\b(?:não confiáve(?:l|is)|modelo de ameaças?)\b|威胁模型|威脅模型|信任边界|信任邊界|不可信|不受信任|受信任|脅威モデル|信頼境界|信頼できない|위협 모델|신뢰 경계|신뢰할 수 없는|модел[ьи] угроз|недоверенн\w*/gi;
/** What all of them have. */
const SIGN =
  /trust|attack|adversary|threat|security|vertrau|bedrohung|fiable|menace|confia|amenaza|amea|威|信|脅|위협|신뢰|угроз|недовер/i;

/** The words of a unit that say what is trusted, and by whom. */
export const trustWordsIn = remember((unit: Unit): readonly Located[] => {
  const { text } = unit.prose;
  if (unit.kind === 'code' || !SIGN.test(text)) return [];
  return matchesOf(TRUST, text).map(({ 0: words, index }) =>
    placeOf(unit, { start: index, end: index + words.length }),
  );
});
