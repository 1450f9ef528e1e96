import type { Questionnaire } from '../domain/questionnaire.js';

/**
 * What the questions and weights rest on. Most were seen as abstracts only; volume and pages are to be checked against the
 * papers before a release.
 */
export const sources = [
  { id: 'kuniya-2014', citation: 'Kuniya H et al. J Orthop Surg Res 2014;9:139' },
  { id: 'isu-2018', citation: 'Isu T et al. Neurospine 2018;15:25-32' },
  { id: 'kiral-2024', citation: 'Kiral et al. Pain Practice 2024;24:989-996' },
  { id: 'maigne-1997', citation: 'Maigne JY, Doursounian L. Spine 1997;22:1156-9' },
  { id: 'konno-2017', citation: 'Konno T et al. J Pain Res 2017;10:2539' },
  { id: 'miki-2019', citation: 'Miki K et al. Asian Spine J 2019;13:772-778' },
  { id: 'chiba-2016', citation: 'Chiba Y et al. J Neurosurg Spine 2016' },
  { id: 'mizumoto-2022', citation: 'Mizumoto J. J Gen Fam Med 2022;23:183-184' },
  { id: 'talu-2000', citation: 'Talu GK et al. Reg Anesth Pain Med 2000;25:648' },
  { id: 'mahli-2002', citation: 'Mahli A et al. Spine 2002;27:E478-81' },
  { id: 'yanow-2015', citation: 'Yanow JH et al. Anesth Pain Med 2015;5:e18777' },
  { id: 'iwamoto-ssrr', citation: 'Iwamoto N et al. Spine Surg Relat Res, series of 8 after fusion' },
  { id: 'gautam-2022', citation: 'Gautam S et al. 2022, PMID 35500974' },
  { id: 'finucane-2020', citation: 'Finucane LM et al. J Orthop Sports Phys Ther 2020;50:350-372' },
  { id: 'downie-2013', citation: 'Downie A et al. BMJ 2013;347:f7095' },
  { id: 'nhs-back-pain', citation: 'NHS, back pain: when to get help' },
  { id: 'mechelli-2008', citation: 'Mechelli F et al. J Orthop Sports Phys Ther 2008' },
  { id: 'clark-2010', citation: 'Clark EM et al. Rheumatology 2010, PMC2895162' },
  { id: 'ohtori-2009', citation: 'Ohtori S et al. J Pain 2009;10:870' },
  { id: 'suri-2010', citation: 'Suri P et al. JAMA 2010;304:2628' },
  { id: 'verwoerd-2014', citation: 'Verwoerd AJH et al. Spine J 2014;14:2028-37' },
  { id: 'murakami-2008', citation: 'Murakami E et al. J Orthop Sci 2008;13:492-7' },
  { id: 'depalma-2011', citation: 'DePalma MJ et al. Pain Med 2011;12:224-33' },
  { id: 'lesher-2008', citation: 'Lesher JM et al. Pain Med 2008;9:22-5' },
  { id: 'fearon-2013', citation: 'Fearon AM et al. Br J Sports Med 2013' },
  { id: 'sieper-2009', citation: 'Sieper J et al. Ann Rheum Dis 2009;68:784-8 (ASAS inflammatory back pain)' },
] as const satisfies Questionnaire['sources'];

export type SourceId = (typeof sources)[number]['id'];
