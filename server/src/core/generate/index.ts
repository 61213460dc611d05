export { answerProblems, proposeAnswers, type AnswerProblem } from './answers';
export { generatePolicy, policyPath } from './generate';
export { profileSections } from './profile-sections';
export { questions, type AnswerId, type Answers, type Question, type QuestionOption } from './questions';
