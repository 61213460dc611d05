export { answerProblems } from './answers';
export { generatePolicy, policyPath } from './generate';
export { profileSections } from './profile-sections';
export { proposeAnswers } from './proposals';
export { questions, type Answers } from './questions';
