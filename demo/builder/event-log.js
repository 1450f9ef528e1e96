/** Shows the events that the page hears, the newest first, with what is an answer marked. */

export const eventNames = [
  'cluneal-start',
  'cluneal-step',
  'cluneal-result',
  'cluneal-consult',
  'cluneal-restart',
  'cluneal-error',
];

/** What only comes with the visitor's tick. */
const answerKeys = ['answers', 'summary'];

/** One line of the log. */
export function logEntry({ type, detail }, remark = '') {
  const entry = document.createElement('li');
  const name = Object.assign(document.createElement('code'), { textContent: type });
  const carried = document.createElement('pre');
  carried.append(
    ...Object.entries(detail).flatMap(([key, value], index) => [index > 0 ? '\n' : '', field(key, value)]),
  );
  if (carried.textContent === '') carried.append('nothing');
  entry.append(name, remark && ` ${remark}`, carried);
  return entry;
}

function field(key, value) {
  const text = `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`;
  if (value === null || !answerKeys.includes(key)) return text;
  const mark = document.createElement('mark');
  mark.append(Object.assign(document.createElement('strong'), { textContent: 'The visitor’s answers. ' }), text);
  return mark;
}
