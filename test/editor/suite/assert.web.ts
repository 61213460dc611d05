/**
 * The part of `node:assert/strict` that tests of the editor use, for the web worker extension host, which has
 * no Node. Both hosts run the same tests.
 */
function assert(value: unknown, message?: string): asserts value {
  if (!value) fail(message ?? `Expected a truthy value, got ${show(value)}`);
}

function fail(message = 'Failed'): never {
  throw new Error(message);
}

function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected))
    fail(`${message ?? 'Not equal'}: ${show(actual)} is not ${show(expected)}`);
}

function notEqual(actual: unknown, expected: unknown, message?: string): void {
  if (Object.is(actual, expected)) fail(`${message ?? 'Equal'}: ${show(actual)}`);
}

function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!same(actual, expected)) fail(`${message ?? 'Not equal'}:\n${show(actual)}\nis not\n${show(expected)}`);
}

function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) fail(`${message ?? 'No match'}: ${show(text)} does not match ${String(pattern)}`);
}

function doesNotMatch(text: string, pattern: RegExp, message?: string): void {
  if (pattern.test(text)) fail(`${message ?? 'Match'}: ${show(text)} matches ${String(pattern)}`);
}

async function rejects(
  promise: Promise<unknown> | (() => Promise<unknown>),
  message?: string,
): Promise<void> {
  const outcome = typeof promise === 'function' ? promise() : promise;
  const rejected = await outcome.then(
    () => false,
    () => true,
  );
  assert(rejected, message ?? 'Expected a rejection');
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && same(a[key], b[key]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function show(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value, null, 2);
}

export default Object.assign(assert, {
  ok: assert,
  fail,
  equal,
  strictEqual: equal,
  notEqual,
  deepEqual,
  deepStrictEqual: deepEqual,
  match,
  doesNotMatch,
  rejects,
});
