export { answerProblems } from './answers';
export { generatePolicy, policyPath, previewPolicy } from './generate';
export { profileSections } from './profile-sections';
export { proposeAnswers } from './proposals';
export { questions, type Answers, type Question } from './questions';
