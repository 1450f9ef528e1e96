/**
 * Whom to call in an emergency, by region (ISO 3166-1). Where each service has its own number it is the ambulance's. Every number but
 * Peru's is an emergency number of its region in the short number metadata of libphonenumber, which follows the national numbering
 * plans; a test holds the table to it.
 */
export const emergencyNumbers: Readonly<Record<string, string>> = {
  // The European emergency number: Directive (EU) 2018/1972, article 109; also where national law has made it the one number.
  '112':
    'AD AL AT AX AZ BE BG BY CY CZ DE DK EE ES FI FO FR GE GL GR HR HU ID IE IN IS IT KW KZ LT LU LV MC MD ME MT NL PL PT RO RS RU SE SI SK TR UA XK ZA',
  // United Kingdom: Ofcom, General Condition A3; elsewhere the one number of the national plan.
  '999': 'BD BH GB GG HK IM JE KE MO MY QA SD',
  // Australian Communications and Media Authority, Triple Zero.
  '000': 'AU CC CX',
  '111': 'NZ',
  // Fire and ambulance: Fire and Disaster Management Agency, Japan; National Fire Agency, Korea and Taiwan.
  '119': 'JP KH KR TW',
  '120': 'CN',
  '115': 'IR VN',
  // Singapore Civil Defence Force.
  '995': 'SG',
  // Servicio de Atención Médica de Emergencias, Argentina.
  '107': 'AR',
  // SAMU, Chile.
  '131': 'CL',
  '123': 'CO EG GT',
  '118': 'BO SM VA',
  // Ministry of Health of Peru, SAMU, Línea 106.
  '106': 'PE',
  '104': 'CU',
  // Red Cross of Nicaragua.
  '128': 'NI',
  // SAMU, Brazil.
  '192': 'BR',
  // Saudi Red Crescent Authority.
  '997': 'SA',
  // National Ambulance, United Arab Emirates.
  '998': 'AE',
  '122': 'IQ',
  // Lebanese Red Cross.
  '140': 'LB',
  '110': 'SY',
  '101': 'IL PS',
  '193': 'LY',
  '191': 'YE',
  '9999': 'OM',
  '190': 'TN',
  '15': 'MA',
  '14': 'DZ',
  '144': 'CH LI',
  '113': 'NO SJ',
  '1122': 'PK',
  '1669': 'TH',
  '102': 'NP',
  '103': 'MN',
  '195': 'LA',
};

/** The number to call in an emergency: that of the region, else 911. */
export function emergencyNumberIn(region: string | undefined): string {
  const found = Object.entries(emergencyNumbers).find(([, regions]) => regions.split(' ').includes(region ?? ''));
  return found?.[0] ?? '911';
}
