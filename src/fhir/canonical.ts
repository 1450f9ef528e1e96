import { questionnaire } from '../content/questionnaire.js';

/** By which records know the questionnaire. Nobody owns a web address for it yet, so it is a number that was drawn once and stays. */
export const url = 'urn:uuid:0d059707-a6bb-47c4-90e5-32b85ee26f9f';

/** The same with the version: what a response names. */
export const canonical = `${url}|${questionnaire.version}`;
