import type { Messages } from './messages.js';

/** Texts that a page puts in its own words. */
export interface Override {
  readonly introTitle?: string;
  readonly introText?: string;
  readonly consultLabel?: string;
  readonly consultLead?: string;
  readonly consultHelp?: string;
}

/** The messages with the page's own words for the intro and the consultation; nothing clinical can be put otherwise. */
export function withOverride(messages: Messages, override: Override | undefined): Messages {
  if (!override) return messages;
  const { introTitle, introText, consultLabel, consultLead, consultHelp } = override;
  const { intro, consult } = messages;
  const label = (outcome: keyof typeof consult): string => consultLabel ?? consult[outcome];
  return {
    ...messages,
    intro: {
      ...intro,
      heading: introTitle ?? intro.heading,
      text: introText === undefined ? intro.text : { check: [introText], education: [introText] },
    },
    consult: {
      'doctor-first': label('doctor-first'),
      strong: label('strong'),
      partial: label('partial'),
      unlikely: label('unlikely'),
      information: label('information'),
    },
    consultLead: consultLead ?? messages.consultLead,
    ownConsultHelp: consultHelp ?? messages.ownConsultHelp,
  };
}
