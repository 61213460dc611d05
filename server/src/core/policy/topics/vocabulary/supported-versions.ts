import type { TopicVocabulary } from './vocabulary';

export const supportedVersions: TopicVocabulary = {
  id: 'supported-versions',
  headings:
    /\b(?:un)?supported (?:\w+ )?(?:versions?|releases?|branches)|\b(?:versions?|releases?|branch(?:es)?) (?:supported|support(?:ed)?|policy|with security)|\bsecurity support\b|\bmaintained (?:versions?|branches|releases?)|\bsupport(?:ed)? (?:matrix|timeline|lifecycle|period)|\b(?:end of life|eol|lts)\b|\bversions? (?:that are )?(?:covered|affected)|\bwhich versions|\bactive versions|versiones (?:soportadas|compatibles|con soporte|admitidas)|versões (?:suportadas|com suporte)|versions (?:supportées|prises en charge|maintenues)|unterstützte versionen|versioni supportate|ondersteunde versies|wspierane wersje|поддерживаемые версии|(?:支持|受支持|支援|维护|維護)的?.{0,4}版本|サポート.{0,6}バージョン|対象バージョン|지원.{0,4}버전/i,
  notHeadings: /\bsupported (?:platforms?|browsers?|languages?)\b/i,
};
