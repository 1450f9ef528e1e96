import { expect } from '@open-wc/testing';
import { questionnaire } from '../../src/content/questionnaire.js';
import type { QuestionText, Texts } from '../../src/i18n/messages.js';
import { en } from '../../src/i18n/en.js';
import { allTexts, translations } from '../languages.js';
import { loadQuestionnaire, type RawQuestionnaire } from '../oracle.js';

describe('English', () => {
  let raw: RawQuestionnaire;
  before(async () => {
    raw = await loadQuestionnaire();
  });

  it('says exactly what the released questionnaire says', () => {
    const texts: Record<string, QuestionText & { options?: Record<string, string> }> = en.questions;
    const regions: Record<string, { label: string; find?: string }> = en.regions;
    raw.questions.forEach(({ id, text, hint, options }) => {
      expect(texts[id]?.text).to.equal(text);
      // A guide says what the published hint says, in steps.
      const { guide } = texts[id] ?? {};
      if (!guide) expect(texts[id]?.hint).to.equal(hint);
      const said = [guide?.warning, ...(guide?.steps ?? []), guide?.help].join(' ');
      if (guide) hint?.split(/(?<=\.) /).forEach((sentence) => expect(said).to.contain(sentence));
      options.forEach((option) => {
        expect(texts[id]?.options?.[option.id] ?? regions[option.id]?.label).to.equal(option.label);
        // Every place says how to find it, also those that were published without.
        if (id === 'pain-sites') expect(regions[option.id]?.find).to.equal(option.find ?? regions[option.id]?.find);
        if (id === 'pain-sites') expect(regions[option.id]?.find).to.be.a('string');
      });
    });
    expect(en.otherCauses).to.deep.equal(Object.fromEntries(raw.otherCauses.list.map(({ id, label }) => [id, label])));
  });
});

/** What may never be said, in each language. Questions may ask "do you have"; no sentence may state it. */
const never: Readonly<Record<'en' | keyof typeof translations, readonly RegExp[]>> = {
  en: [
    /(?<!do )\byou have\b/i,
    /\blikely\b/i,
    /per ?cent/i,
    /\bconfirmed\b/i,
    /\brisk score\b/i,
    /\bprobab/i,
    /exosome|regenerat/i,
    /most people recover/i,
    /book now/i,
  ],
  es: [
    /(?<!¿)\busted (tiene|padece|sufre)\b/i,
    /\bprobab/i,
    /por ciento/i,
    /\bconfirmad/i,
    /exosoma|regenerat/i,
    /reserve ahora/i,
  ],
  'zh-Hans': [/您(患有|得了|患了)/, /很可能|可能性|概率|几率/, /百分/, /确诊|证实/, /外泌体|再生/, /立即预约/],
  vi: [/quý vị (mắc|đã bị)/i, /có lẽ|khả năng cao|xác suất/i, /phần trăm/i, /xác nhận/i, /tái tạo/i, /đặt hẹn ngay/i],
  ar: [/أنت (مصاب|تعاني)/, /على الأرجح|من المرجح|احتمال/, /بالمئة|في المئة/, /مؤكد/, /تجديد|إكسوسوم/, /احجز الآن/],
  ja: [
    /あなたは[^。]*(病|症|障害|痛|炎)です/,
    /おそらく|可能性が高い|確率/,
    /パーセント|割合/,
    /確定/,
    /再生|エクソソーム/,
    /今すぐ予約/,
  ],
};

const languages: Readonly<Record<keyof typeof never, Texts>> = { en, ...translations };

/** The numbers in a text, however it orders them. */
function numbersIn(text: string): string {
  const numbers = text.match(/\d+/g) ?? [];
  return numbers.sort().join(' ');
}

(Object.entries(languages) as [keyof typeof never, Texts][]).forEach(([tag, texts]) => {
  describe(`the texts in ${tag}`, () => {
    const all = allTexts(texts);

    it('are none empty, and without stray blanks', () => {
      all.forEach(([path, text]) => {
        expect(text, path).to.match(/^\S([^\n]*\S)?$/);
        expect(text, path).to.not.match(/ {2}|\u00a0/);
      });
    });

    it('say nothing that may never be said', () => {
      all.forEach(([path, text]) => {
        [...never[tag], /[%٪％]/, /\bPRP\b/].forEach((pattern) => expect(text, path).to.not.match(pattern));
      });
    });

    it('name the numbers that English names, in the digits of telephones', () => {
      const english = Object.fromEntries(allTexts(en));
      all.forEach(([path, text]) => {
        expect(numbersIn(text), `${path}: ${text}`).to.equal(numbersIn(english[path] ?? ''));
        expect(text, path).to.not.match(/[٠-٩۰-۹０-９]/);
      });
    });

    it('call no two answers of a question, places, or causes the same', () => {
      const lists = [
        ...Object.values(texts.questions).map((question) =>
          Object.values('options' in question ? question.options : {}),
        ),
        Object.values(texts.regions).map(({ label }) => label),
        Object.values(texts.otherCauses),
        Object.values(texts.questions).map(({ topic }) => topic),
        Object.values(texts.hallmarkStates),
      ];
      lists.forEach((list) => expect(new Set(list).size, list.join(' | ')).to.equal(list.length));
    });

    it('say how many questions there are', () => {
      const { questions } = questionnaire;
      const first = ({ check, education }: Texts['intro']['text']): readonly (string | undefined)[] => [
        check[0],
        education[0],
      ];
      const [whole, short] = first(texts.intro.text);
      expect(whole).to.contain(String(questions.length));
      expect(short).to.contain(String(questions.filter(({ section }) => section === 'safety').length));
    });

    it('are signed by nobody yet', () => {
      expect(texts.reviewed).to.equal(false);
    });
  });
});
