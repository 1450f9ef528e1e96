/** No tag in use is near as long, and browsers take their time over long ones. */
const longestTag = 100;

/**
 * The tag in its canonical form, without extensions (BCP 47); null where it is none. Underscores count as hyphens, and what follows
 * a dot or an at sign is left out, as servers write `es_PE.UTF-8`. `zh-cmn`, which browsers refuse, and `cmn` are `zh`.
 */
export function canonicalTag(given: string): string | null {
  try {
    const [tag = ''] = given.slice(0, longestTag).trim().replace(/_/g, '-').split(/[.@]/);
    return new Intl.Locale(tag.replace(/^(zh-)?cmn\b/i, 'zh')).baseName;
  } catch {
    return null;
  }
}

/** The region that the tag names, such as `PE`; undefined where it names none. */
export function regionOf(tag: string): string | undefined {
  return new Intl.Locale(tag).region;
}

/** Whether somebody who reads the one can read the other: the same language in the same script, said or usual. */
export function isSameWriting(one: string, other: string): boolean {
  const [a, b] = [one, other].map((tag) => new Intl.Locale(tag).maximize());
  return a?.language === b?.language && a?.script === b?.script;
}

/** The offered tag that serves best for the wanted one: of the same writing, for its region, else for none, else for any. */
export function matchingTag(wanted: string, offered: readonly string[]): string | undefined {
  const readable = offered.filter((tag) => isSameWriting(tag, wanted));
  const ofRegion = (region: string | undefined): string | undefined => readable.find((tag) => regionOf(tag) === region);
  return ofRegion(regionOf(wanted)) ?? ofRegion(undefined) ?? readable[0];
}
