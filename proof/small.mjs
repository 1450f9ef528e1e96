/** The questionnaire with a few options of each question: small enough to try every sheet, and with most kinds of rules. */
const kept = {
  'emergency-signs': ['saddle-numbness', 'both-legs', 'none'],
  'warning-signs': ['cancer', 'none'],
  'caution-signs': ['fragile-bones', 'none'],
  age: ['under-18', '18-44', '65-plus'],
  'pain-sites': ['rim', 'dimple', 'elsewhere'],
  'worst-site': ['rim', 'dimple', 'elsewhere'],
  'press-check': ['usual-pain', 'no-pain'],
  spread: ['upper-buttock', 'leg-worse', 'stays'],
  'worse-with': ['rising-turning', 'rest', 'nothing'],
  feel: ['burning'],
  duration: ['under-6-weeks', 'over-3-months'],
  history: ['bone-graft', 'spine-fracture', 'none'],
  'nerve-block': ['none', 'no-help'],
};

export function smallOf(questionnaire) {
  const questions = questionnaire.questions.map((question) => ({
    ...question,
    options: question.options.filter(({ id }) => kept[question.id]?.includes(id) ?? true),
  }));
  return { ...questionnaire, questions };
}
