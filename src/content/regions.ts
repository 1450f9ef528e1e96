/**
 * The places that can hurt, from the top rim of the pelvis outwards; `weightIfWorst` is what a place counts as the worst one.
 * Published criteria put the worst spot at the rim (kuniya-2014, isu-2018); the other places are where look-alikes hurt.
 */
export const regions = [
  { id: 'rim', hasSides: true, weightIfWorst: 4 },
  { id: 'upper-buttock', hasSides: true, weightIfWorst: 3 },
  { id: 'dimple', hasSides: true, weightIfWorst: -1 },
  { id: 'beside-spine', hasSides: true, weightIfWorst: -1 },
  { id: 'midline', weightIfWorst: -2 },
  { id: 'tailbone', weightIfWorst: -3 },
  { id: 'lower-buttock', hasSides: true, weightIfWorst: -2 },
  { id: 'outer-hip', hasSides: true, weightIfWorst: -2 },
  { id: 'thigh-back', hasSides: true, weightIfWorst: -2 },
  { id: 'flank', hasSides: true, weightIfWorst: -2 },
  { id: 'below-knee', hasSides: true, weightIfWorst: -3 },
  { id: 'groin', hasSides: true, weightIfWorst: -3 },
  { id: 'thigh-front', hasSides: true, weightIfWorst: -3 },
  { id: 'elsewhere', weightIfWorst: -3 },
] as const;

export type Region = (typeof regions)[number];
export type RegionId = Region['id'];
export type SidedRegionId = Extract<Region, { hasSides: true }>['id'];

/** The regions as places to pick, each side of its own. */
export const places: readonly { readonly id: RegionId; readonly hasSides?: true }[] = regions.map((region) =>
  'hasSides' in region ? { id: region.id, hasSides: region.hasSides } : { id: region.id },
);

/** The regions as answers to which place is the worst. */
export const worstPlaces: readonly { readonly id: RegionId; readonly weight: number }[] = regions.map(
  ({ id, weightIfWorst }) => ({ id, weight: weightIfWorst }),
);
