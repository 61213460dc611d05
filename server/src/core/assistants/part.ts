/** What is loaded when a language model asks something. Values come as arguments, so that nothing of the engine is loaded twice. */
export { argumentProblems } from './arguments';
export { checkAnswer } from './check-answer';
export { generateAnswer, missingAnswer } from './generate-answer';
export { describeTools } from './tools';
