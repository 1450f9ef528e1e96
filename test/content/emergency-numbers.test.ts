import { expect } from '@open-wc/testing';
import { emergencyNumberIn, emergencyNumbers } from '../../src/content/emergency-numbers.js';

describe('the emergency number', () => {
  const known: Readonly<Record<string, string>> = {
    US: '911',
    CA: '911',
    MX: '911',
    PE: '106',
    ES: '112',
    GB: '999',
    IE: '112',
    AU: '000',
    NZ: '111',
    JP: '119',
    CN: '120',
    TW: '119',
    HK: '999',
    SG: '995',
    VN: '115',
    EG: '123',
    SA: '997',
    AE: '998',
  };
  Object.entries(known).forEach(([region, number]) => {
    it(`of ${region} is ${number}`, () => {
      expect(emergencyNumberIn(region)).to.equal(number);
    });
  });

  it('is 911 where no region is named, or one without a number of its own', () => {
    expect([undefined, '419', '001', 'ZZ', ''].map(emergencyNumberIn)).to.deep.equal(Array(5).fill('911'));
  });

  it('is one for each region', () => {
    const regions = Object.values(emergencyNumbers).flatMap((some) => some.split(' '));
    expect(new Set(regions).size).to.equal(regions.length);
    regions.forEach((region) => expect(region).to.match(/^[A-Z]{2}$/));
  });
});
