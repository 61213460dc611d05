import { suggestion } from '../collections/suggest';
import type { Schema } from './model';

/** What is wrong with the arguments of a call, one sentence each; none when they fit the schema. Whether they are all there is another question. */
export function argumentProblems(
  { properties = {} }: Schema,
  given: Readonly<Record<string, unknown>>,
): readonly string[] {
  const names = Object.keys(properties);
  return Object.entries(given).flatMap(([name, value]) => {
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
    return schema === undefined
      ? [`There is no argument "${name}".${suggestion(name, names)} There are: ${names.join(', ')}.`]
      : valueProblems(name, schema, value);
  });
}

function valueProblems(name: string, schema: Schema, value: unknown): readonly string[] {
  if (schema.type === 'array') {
    if (!Array.isArray(value)) return [`"${name}" must be a list, such as ["…"].`];
    return value.flatMap((item: unknown) => (schema.items ? valueProblems(name, schema.items, item) : []));
  }
  if (typeof value !== 'string') return [`"${name}" must be a text, and not ${JSON.stringify(value)}.`];
  if (schema.enum === undefined || schema.enum.includes(value)) return [];
  return [
    `"${value}" is none of the values of "${name}".${suggestion(value, schema.enum)} There are: ${schema.enum.join(', ')}.`,
  ];
}
