/** The formats of a configuration file. Only who has such a file needs the libraries that read it, so that bundles keep them apart. */
export { readJson } from './json';
export { readYaml } from './yaml';
