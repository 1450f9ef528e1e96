import { expect } from '@open-wc/testing';
import { canonicalTag, matchingTag, regionOf } from '../../src/i18n/language-tag.js';

describe('a language tag', () => {
  const forms: Readonly<Record<string, string | null>> = {
    es: 'es',
    'ES-pe': 'es-PE',
    es_PE: 'es-PE',
    'es_PE.UTF-8': 'es-PE',
    'de_DE@euro': 'de-DE',
    ' zh-hans ': 'zh-Hans',
    zh_Hans_CN: 'zh-Hans-CN',
    'ar-u-nu-arab': 'ar',
    'zh-cmn-Hans-CN': 'zh-Hans-CN',
    'cmn-Hans': 'zh-Hans',
    'zh-yue': null,
    '': null,
    español: null,
    e: null,
    '-': null,
    'es-': null,
  };
  Object.entries(forms).forEach(([given, wanted]) => {
    it(`is read from "${given}" as ${String(wanted)}`, () => {
      expect(canonicalTag(given)).to.equal(wanted);
    });
  });

  // With their own expressions browsers need minutes for these.
  it('is none that is endless', () => {
    [`${'.'.repeat(100_000)}\nx`, `en${'-abcde'.repeat(100_000)}`, '_'.repeat(100_000)].forEach((endless) => {
      expect(canonicalTag(endless)).to.equal(null);
    });
  });

  it('names its region, or none', () => {
    expect([regionOf('es-PE'), regionOf('es'), regionOf('zh-Hans-SG')]).to.deep.equal(['PE', undefined, 'SG']);
  });

  const offered = ['en', 'es', 'zh-Hans', 'vi', 'ar', 'ja'];
  const matches: readonly (readonly [string, readonly string[], string | undefined])[] = [
    ['es', offered, 'es'],
    ['es-PE', offered, 'es'],
    ['es-419', offered, 'es'],
    ['zh', offered, 'zh-Hans'],
    ['zh-CN', offered, 'zh-Hans'],
    ['zh-SG', offered, 'zh-Hans'],
    ['zh-Hans-HK', offered, 'zh-Hans'],
    // Another script is another reading.
    ['zh-TW', offered, undefined],
    ['zh-Hant', offered, undefined],
    ['zh-HK', offered, undefined],
    ['ar-EG', offered, 'ar'],
    ['vi-VN', offered, 'vi'],
    ['ja-JP', offered, 'ja'],
    ['en-GB', offered, 'en'],
    ['fr', offered, undefined],
    // Three letters are another language, however near its name.
    ['est', offered, undefined],
    ['es-MX', ['es', 'es-MX'], 'es-MX'],
    ['es-PE', ['es-MX', 'es'], 'es'],
    ['es-PE', ['es-MX', 'es-AR'], 'es-MX'],
    ['es', ['es-MX'], 'es-MX'],
    ['sr-Latn', ['sr'], undefined],
    ['es', [], undefined],
  ];
  matches.forEach(([wanted, among, found]) => {
    it(`${wanted} among ${among.join(' ') || 'none'} finds ${String(found)}`, () => {
      expect(matchingTag(wanted, among)).to.equal(found);
    });
  });
});
