import { remember } from '../../collections/remember';
import { placeOf } from '../../markdown/located';
import type { Unit } from '../../markdown/model';
import type { NamedProject } from '../model';
import { matchesOf } from '../text/matches';

/** Who takes reports for which owners of repositories, told by what only their own text says. */
const DESKS: readonly (readonly [company: string, words: RegExp, owners: RegExp])[] = [
  [
    'Microsoft',
    /\bMicrosoft Security Response Center\b|\bsecure@microsoft\.com\b|\breport them to MSRC\b|\bmsrc\.microsoft\.com\/(?:create-report|report)/gi,
    /microsoft|msft|^ms-|azure|dotnet|aspnet|nuget|xamarin|powershell|office|windows|vscode|visualstudio|typescript|onnx|mono|linkedin|github|npm|playwright|sql|dapr|kubefleet|kaito|radius|retina|winget|semantic|cognitive|mobility|bonsai|quantum|deepspeed|autogen|aka/i,
  ],
  [
    'Google',
    /\bg\.co\/vulnz\b|\bbughunters\.google\.com\/report\b/gi,
    /google|goog|gcp|firebase|flutter|dart|angular|tensorflow|kubernetes|chromium|android|golang|bazel|grpc|proto|abseil|jax|keras|deepmind|material|apigee|looker|istio|knative|tink|gvisor|web-?platform|polymer|fuchsia|openconfig|oss-fuzz|osv|sigstore|slsa|v8|w(?:eb)?m|verily|waymo|youtube|nest|mediapipe|closure|j2objc|agones|kaniko|skia/i,
  ],
  [
    'Meta',
    /\bfacebook\.com\/whitehat\b/gi,
    /facebook|meta|^fb|pytorch|react|whatsapp|instagram|oculus|jest|lexical|yarn|hhvm|relay|docusaurus|prophet|llama|buck/i,
  ],
  [
    'Amazon Web Services',
    /\baws-security@amazon\.com\b|\baws\.amazon\.com\/security\/vulnerability-reporting\b/gi,
    /aws|amazon|amzn|amplify|boto|firecracker|opensearch|opendistro|bottlerocket|corretto|alexa|cdk|eks|karpenter|finch|cedar|smithy|deequ|chime|freertos|s2n|ion|iot|sagemaker|awslabs|kro|valkey/i,
  ],
];

/** What all of them have. */
const DESK = /Microsoft|MSRC|g\.co\/|bughunters|whitehat|aws/i;

/** A name in capitals as it is written: one word, or several in a row. */
const NAME = /\p{Lu}[\p{L}\p{N}]*(?:[.+-][\p{L}\p{N}]+)*(?: \p{Lu}[\p{L}\p{N}]*(?:[.+-][\p{L}\p{N}]+)*){0,3}/u
  .source;
const PROMISE = new RegExp(
  String.raw`\b(?:takes?|taking) (?:the )?(?:security|safety) of (?:the )?(${NAME})(?: project)?(?: (?:very|extremely|really))? serious`,
  'gu',
);
/** Words in capitals that name no project. */
const COMMON =
  /^(?:our|your|the|this|all|its|his|my|every|users?|customers?|software|products?|projects?|code|data|systems?|services?|apis?|[A-Z]{2,4})\b/i;

/** The companies and projects that a unit speaks for, in its order. */
export const namedProjectsIn = remember((unit: Unit): readonly NamedProject[] => {
  const { text, links } = unit.prose;
  const named: NamedProject[] = [];
  const urls = links.map(({ url }) => url).join(' ');
  if (DESK.test(text) || (urls !== '' && DESK.test(urls))) {
    for (const [name, words, owners] of DESKS) {
      const [match] = matchesOf(words, text);
      const link = match ? undefined : links.find(({ url }) => matchesOf(words, url).length > 0);
      const range = match ? { start: match.index, end: match.index + match[0].length } : link?.range;
      if (range) named.push({ ...placeOf(unit, range), name, owners });
    }
  }
  if (/\bserious/.test(text)) {
    for (const match of matchesOf(PROMISE, text)) {
      const name = match[1] ?? '';
      const start = match.index + match[0].indexOf(name);
      if (!COMMON.test(name))
        named.push({ ...placeOf(unit, { start, end: start + name.length }), name, owners: undefined });
    }
  }
  return named;
});
