import type { RegionId, SidedRegionId } from '../content/regions.js';

/**
 * The drawing of the body: paths in units of about 1.7 mm, with the spine at x = 0. Whatever has two sides is drawn once, for
 * positive x, and mirrored. The rim's highest part stands a hand's breadth from the spine, the dimples 4 to 5 cm (kuniya-2014).
 */
export const body = {
  half: 'M0-6H85C84 22 74 46 73 70C72 92 82 106 89 130C97 156 102 182 102 212C102 254 93 304 84 344C78 368 76 378 77 394C80 414 80 428 77 446H28C24 428 25 410 28 394C25 368 12 326 8 292C6 280 4 274 0 270Z',
  outline:
    'M85-6C84 22 74 46 73 70C72 92 82 106 89 130C97 156 102 182 102 212C102 254 93 304 84 344C78 368 76 378 77 394C80 414 80 428 77 446M28 446C24 428 25 410 28 394C25 368 12 326 8 292C6 280 4 274 0 270',
  spine: 'M0 0V176',
  rim: 'M27 150C30 138 42 121 58 113C67 108 75 108 81 111',
  dimple: 'M23 153c1 6 8 7 10 2',
  behind: 'M16 8C36 10 60 22 76 44M16 24C30 26 42 33 51 44M0 220V270M5 266C20 281 50 281 74 257M34 394c12 6 26 6 38 0',
  front: 'M88 150C62 190 30 226 2 242M0 108c-4 0-4 9 0 9',
} as const;

/** A region that can be tapped: its outline, and where its tick stands. */
interface Shape {
  readonly path: string;
  readonly tick: readonly [number, number];
}

type BehindRegionId = Exclude<SidedRegionId, FrontRegionId>;
type FrontRegionId = 'groin' | 'thigh-front';
type MiddleRegionId = Exclude<RegionId, SidedRegionId | 'elsewhere'>;

export const behindShapes: Readonly<Record<BehindRegionId, Shape>> = {
  flank: { path: 'M49 38C60 34 70 29 84 22V83C68 82 58 86 49 94Z', tick: [60, 62] },
  'beside-spine': { path: 'M20 34C27 34 33 36 40 39V98C35 106 31 116 29 128L20 131Z', tick: [29, 76] },
  rim: {
    path: 'M38 133C42 115 51 102 64 96C78 91 94 94 106 103V136C94 122 78 122 66 140C60 147 48 145 44 142Z',
    tick: [64, 116],
  },
  dimple: {
    path: 'M17 144C17 141 20 140 28 140S40 141 40 145V160C40 164 36 165 28 165S17 164 17 161Z',
    tick: [28, 152],
  },
  'upper-buttock': {
    path: 'M110 148C94 133 80 131 71 146C66 154 58 156 49 155V166C47 171 42 173 36 174C30 176 24 178 20 178V195H67C69 178 82 163 110 155Z',
    tick: [50, 184],
  },
  'lower-buttock': {
    path: 'M8 228C13 223 17 216 19 205H66C68 226 66 244 63 255C48 270 24 270 8 259Z',
    tick: [38, 236],
  },
  'outer-hip': { path: 'M112 166C92 171 77 186 76 206C75 226 74 244 72 254L78 262H112Z', tick: [88, 214] },
  'thigh-back': { path: 'M12 283C28 288 54 286 71 273L80 276H112L88 378H14Z', tick: [48, 324] },
  'below-knee': { path: 'M12 388H92V432H12Z', tick: [52, 412] },
};

export const middleShapes: Readonly<Record<MiddleRegionId, Shape>> = {
  midline: { path: 'M-10 24H10V168C4 171-4 171-10 168Z', tick: [0, 92] },
  tailbone: { path: 'M-11 180C-4 182 4 182 11 180V207C8 214 3 217 0 217S-8 214-11 207Z', tick: [0, 197] },
};

export const frontShapes: Readonly<Record<FrontRegionId, Shape>> = {
  groin: { path: 'M106 158C74 184 36 220 6 243V258C10 262 14 268 17 272C52 258 86 234 112 202Z', tick: [58, 220] },
  'thigh-front': { path: 'M112 214C88 246 54 272 20 286L12 372H112Z', tick: [50, 318] },
};

/** A hand on the hip with its thumb on the rim, 7 to 8 cm from the spine; around it the zone to search. */
export const press = {
  zone: [43, 122],
  hand: 'M166 66C142 82 122 96 106 104C94 107 76 109 62 113C55 115 48 115 43 117C36 120 37 130 45 130C57 130 66 130 74 132C79 133 81 139 83 145C85 153 95 155 97 148C99 156 109 155 110 147C113 152 121 149 121 141C130 131 146 120 166 106Z',
  /** Nail, knuckle and the gaps between the fingers. */
  creases:
    'M51 118H46C40 119 40 128 46 128H51C54 126 54 120 51 118ZM71 115C73 119 73 125 72 129M97 148C97 141 94 134 89 130M110 147C109 140 106 133 101 128',
  measure: 'M3 86H43M3 81v10M43 81v10M43 95v7',
} as const;
