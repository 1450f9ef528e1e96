export { ClunealSelfCheckElement } from './ui/self-check.js';
export type {
  ClunealConsultDetail,
  ClunealErrorDetail,
  ClunealEventDetails,
  ClunealResultDetail,
  ClunealStepDetail,
} from './ui/events.js';
export type { HostProblem } from './boundary/given.js';
export type { Answer, Answers } from './domain/sheet.js';
export type { Translation } from './i18n/messages.js';
export type { Mode, Outcome } from './domain/questionnaire.js';
