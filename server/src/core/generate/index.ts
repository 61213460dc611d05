export { answerProblems, proposeAnswers } from './answers';
export { generatePolicy, policyPath } from './generate';
export { profileSections } from './profile-sections';
export { questions, type Answers, type Question } from './questions';
