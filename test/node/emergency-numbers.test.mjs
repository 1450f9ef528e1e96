import assert from 'node:assert/strict';
import { test } from 'node:test';
import phone from 'google-libphonenumber';

test('every emergency number is one of its region in the national numbering plans', async () => {
  const { emergencyNumbers } = await import('../../dist/content/emergency-numbers.js');
  const info = phone.ShortNumberInfo.getInstance();
  const rows = Object.entries(emergencyNumbers).flatMap(([number, regions]) =>
    regions.split(' ').map((region) => [number, region]),
  );
  const others = rows.filter(([number, region]) => !info.isEmergencyNumber(number, region));
  // Peru's ambulance is announced by its Ministry of Health and has not come to the metadata yet.
  assert.deepEqual(others, [['106', 'PE']]);
  // Where the table has nothing, 911 is shown.
  ['US', 'CA', 'MX', 'PR', 'EC', 'UY', 'DO', 'PA', 'CR', 'SV', 'JO', 'PH'].forEach((region) => {
    assert.ok(info.isEmergencyNumber('911', region), region);
  });
});
