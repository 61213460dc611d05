// The CommonJS build: the ES module of a package below it asks for the address of its own file, which a bundle does not have.
// eslint-disable-next-line @typescript-eslint/no-require-imports
import tinyglobby = require('tinyglobby');

export const { glob } = tinyglobby;
