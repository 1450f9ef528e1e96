/** What every stand-in has: errors that nobody caught, and what the clinic would have received, one record for each form sent. */
window.heard = [];
addEventListener('error', ({ message }) => heard.push(message));
addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));

window.sent = [];
/** What is in a form when it is sent. */
window.entriesOf = (form) => Object.fromEntries(new FormData(form));
