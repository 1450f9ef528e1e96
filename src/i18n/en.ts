import type { Messages } from './messages.js';

const clinicOr = (clinic: string | null): string => clinic ?? 'this clinic';

const takeAlong = 'Print or copy your summary and bring it along.';

/** English, the language that is built in and that every other falls back to. */
export const en: Messages = {
  locale: 'en',
  direction: 'ltr',

  intro: {
    heading: 'Back or buttock pain: a short self-check',
    text: {
      check: [
        'Answer up to 13 short questions. It takes three to five minutes.',
        'We ask about danger signs first. Then you see how well your answers fit a nerve problem at the top rim of the pelvis that is often missed, and what else it could be.',
      ],
      education: [
        'Answer 4 short questions about danger signs. It takes about a minute.',
        'Then you can read about a nerve problem at the top rim of the pelvis that is often missed.',
      ],
    },
    start: 'Start',
  },
  disclaimer: 'This is information, not a diagnosis. A short quiz cannot tell what is causing your pain.',
  privacy:
    'Your answers stay on this page unless you choose to send them. This website is told only which result was shown.',
  emergencyLine: (number) => `If this feels like an emergency, call ${number} or your local emergency number now.`,

  questions: {
    'emergency-signs': {
      topic: 'Emergency signs',
      text: 'Safety first. Do you have any of these, now or in the last few days?',
      hint: 'Pick all that fit. If you are not sure, pick it.',
      options: {
        'saddle-numbness': 'New numbness between the legs, or wiping feels different',
        'bladder-bowel':
          'New: cannot pee or only a dribble, no urge, leaking pee or poop, or a change in sexual feeling',
        'both-legs': 'New or worse weakness, numbness or tingling in both legs',
        'sudden-severe-faint': 'Sudden, very bad belly or back pain with feeling faint, sweaty or passing out',
        'pulsing-belly': 'A known aneurysm (a wide artery in the belly), or a new pulsing in my belly',
        'chest-breathing': 'Chest pain or trouble breathing',
        'major-trauma': 'A bad fall or a crash, and the pain began then',
        'fever-very-ill': 'Fever together with a weak leg, vomiting, confusion or feeling very ill',
        none: 'None of these',
      },
    },
    'warning-signs': {
      topic: 'Warning signs',
      text: 'Do any of these fit you?',
      hint: 'Pick all that fit. If you are not sure, pick it. A small skin cancer that was cut out does not count.',
      options: {
        'fever-chills': 'Fever, chills or shaking, now or in the last few days',
        urinary: 'Burning or blood when I pee, or pain that comes in waves in my side',
        'new-leg-weakness': 'A leg or foot is newly weak, or I have begun to trip',
        cancer: 'Cancer, now or ever, and this pain is new or worse',
        'weak-immunity': 'Weak immune system (transplant, cancer drugs, HIV), or street drugs by needle',
        'recent-infection': 'A serious infection, or an injection or operation on my back, in the last month',
        'blister-rash': 'Rash or blisters at the sore spot',
        none: 'None of these',
      },
    },
    'caution-signs': {
      topic: 'Other danger signs',
      text: 'And do any of these fit you?',
      hint: 'Pick all that fit.',
      options: {
        'weight-loss-sweats': 'Weight loss without trying, or drenching night sweats',
        'never-eases': 'Pain that no position eases, above all at night',
        'fragile-bones': 'This pain began suddenly, and I have thin bones, take steroid pills, or fell after 65',
        'old-leg-weakness': 'One leg has been weak for months',
        pregnant: 'I am pregnant',
        none: 'None of these',
      },
    },
    age: {
      topic: 'Age',
      text: 'How old are you?',
      options: {
        'under-18': 'Under 18',
        '18-44': '18 to 44',
        '45-64': '45 to 64',
        '65-plus': '65 or older',
      },
    },
    'pain-sites': {
      topic: 'Where it hurts',
      text: 'Where does it hurt?',
      hint: 'Pick every sore place. Left and right are your own.',
    },
    'worst-site': {
      topic: 'Worst place',
      text: 'Which place hurts most?',
    },
    'press-check': {
      topic: 'Press check at the rim',
      text: 'Press the top rim of your pelvis at the back. What do you feel there?',
      guide: {
        warning: 'Do not press on a wound or a rash, or if a bone may be broken.',
        steps: [
          'Put your hands on your hips, thumbs at the back. The hard edge under them is the rim.',
          'Put your thumb on the bony rim, about 3 inches (7 to 8 cm) from your spine, on the sore side.',
          'Press firmly. If you miss it, slide an inch either way.',
        ],
        help: 'You can ask someone to help. You can also skip this: pick the last answer.',
        measure: 'about 3 inches (7 to 8 cm)',
      },
      options: {
        spreads: 'That is my pain, and pressing sends it further or makes it tingle',
        'usual-pain': 'That is my pain',
        partly: 'A bit like my pain, or I am not sure',
        'sore-not-usual': 'Sore just there, but not my pain',
        'sore-everywhere': 'Sore, but no more than other places I press',
        'no-pain': 'No pain there',
        'not-done': 'I could not find or reach it, or did not try',
      },
    },
    spread: {
      topic: 'Where it spreads',
      text: 'Does the pain spread to another place?',
      hint: 'Pick all that fit.',
      options: {
        'upper-buttock': 'Down over the upper buttock, or a numb patch there',
        groin: 'To the groin',
        thigh: 'To the hip or thigh',
        'below-knee': 'Below the knee',
        foot: 'To the foot or toes',
        'leg-worse': 'My leg hurts more than my back',
        stays: 'No, or hardly ever',
      },
    },
    'worse-with': {
      topic: 'Worse with',
      text: 'What makes it worse?',
      hint: 'Pick all that fit.',
      options: {
        'rising-turning': 'Getting up, or turning in bed',
        'bending-arching': 'Bending forward, arching back or twisting',
        'standing-walking': 'Standing or walking for long',
        belt: 'A belt or waistband',
        'sitting-long': 'Sitting or driving for long',
        'walking-sit-relieves': 'Walking or standing, but it stops within minutes when I sit',
        'sitting-on-it': 'Sitting right on the sore spot',
        'cough-leg': 'Coughing or sneezing shoots pain down my leg',
        socks: 'Putting on socks or shoes',
        'lying-on-side': 'Lying on that hip',
        rest: 'Resting for long; moving loosens it',
        nothing: 'None of these',
      },
    },
    feel: {
      topic: 'How it feels',
      text: 'How does it feel?',
      hint: 'Pick all that fit, or skip this.',
      options: {
        burning: 'Burning, tingling or electric',
        sharp: 'Sharp',
        numb: 'Numb skin',
        ache: 'Dull, deep or bruised ache',
      },
    },
    duration: {
      topic: 'How long',
      text: 'How long has this pain been there?',
      options: {
        'under-6-weeks': 'Less than 6 weeks',
        '6-to-12-weeks': '6 weeks to 3 months',
        'over-3-months': 'Over 3 months',
        'not-sure': 'I am not sure',
      },
    },
    history: {
      topic: 'History',
      text: 'Have you ever had any of these?',
      hint: 'Pick all that fit.',
      options: {
        'bone-graft': 'Bone taken from my hip bone for another operation',
        'low-back-surgery': 'Low back surgery',
        strain: 'One clear moment started this pain: a lift, a fall, a knock',
        'belt-work': 'Years of heavy work, or a tight belt or tool belt',
        parkinsons: "Parkinson's disease",
        'spine-fracture': 'A broken bone in my spine',
        none: 'None of these',
      },
    },
    'nerve-block': {
      topic: 'Numbing shot at the rim',
      text: 'Have you ever had a numbing shot at that rim?',
      hint: 'A needle into that spot, not into the spine or a joint.',
      options: {
        none: 'No, or not sure',
        helped: 'Yes. Most of the pain went away for hours or longer',
        'no-help': 'Yes. It did not help',
      },
    },
  },
  regions: {
    rim: {
      label: 'Top rim of the pelvis, at belt height',
      find: 'the bony edge that you feel at the back when you put your hands on your hips',
    },
    'upper-buttock': { label: 'Upper buttock, just below the rim', find: 'the fleshy part under that edge' },
    dimple: { label: 'Low back dimple', find: 'the small hollow on each side, just above the buttocks' },
    'beside-spine': {
      label: 'Low back, beside the spine',
      find: 'the muscle on each side of the spine, above the belt',
    },
    midline: { label: 'Middle of the low back', find: 'on the spine itself' },
    tailbone: { label: 'Tailbone', find: 'the tip of the spine, between the buttocks' },
    'lower-buttock': { label: 'Middle or lower buttock', find: 'down to the bone that you sit on' },
    'outer-hip': { label: 'Side of the hip', find: 'the bony point at the side that you lie on' },
    'thigh-back': { label: 'Back of the thigh', find: 'between the buttock and the knee' },
    flank: { label: 'Side, under the ribs', find: 'the soft part between the lowest rib and the rim' },
    'below-knee': { label: 'Lower leg or foot', find: 'anywhere below the knee' },
    groin: { label: 'Groin', find: 'the fold between belly and thigh' },
    'thigh-front': { label: 'Front or side of the thigh', find: 'between the groin and the knee' },
    elsewhere: { label: 'Somewhere else', find: 'ribs, belly, neck or all over' },
  },
  left: 'Left',
  right: 'Right',
  map: { behind: 'Your back', front: 'Your front', prompt: 'Tap where it hurts, or use the list.' },
  sided: (place, side) => `${place} (${side.toLowerCase()})`,
  progress: ({ number, total }) => (total === null ? `Question ${number}` : `Question ${number} of ${total}`),
  missing: {
    one: 'Please pick one answer to go on.',
    many: 'Please pick what fits, or the last answer if nothing does.',
    map: 'Please pick every place that hurts to go on.',
  },
  othersCleared: 'Your other picks on this page were taken back.',
  continue: 'Continue',
  back: 'Back',

  outcomes: {
    emergency: {
      heading: 'Get emergency care now',
      found: ['Your answers include a warning sign that should be checked right away.'],
      next: [
        'Or call your local emergency number, or go to the nearest emergency room now.',
        'Do not drive yourself if your legs are weak or you feel faint.',
        'Do not wait for an appointment here.',
      ],
    },
    'same-day': {
      heading: 'Talk to a doctor today',
      found: ['Your answers include something that should be looked at today.'],
      next: ['Call your doctor or an urgent care line now.', 'If you get worse, go to an emergency room.'],
    },
    'doctor-first': {
      heading: 'See a doctor first',
      found: [
        'Please see a doctor about this before using a tool like this one. It is often nothing serious, but it needs a check.',
      ],
      next: ['Call your own doctor soon, and tell them what you picked.'],
    },
    strong: {
      heading: 'Your answers fit the pattern well',
      found: [
        'What you told us matches most of what studies describe when a small skin nerve (the superior cluneal nerve) is irritated where it crosses the top rim of the pelvis.',
        'Other problems can feel just the same at this spot, such as the sacroiliac joint, a spinal joint, a lump of fat under the skin, or a bone problem.',
      ],
      next: [
        'Talk to a clinician about this. A clinician can check the spot by hand and may use a numbing injection as a test.',
      ],
    },
    partial: {
      heading: 'Some of your answers fit',
      found: [
        'Some of your answers fit what studies describe when a small skin nerve (the superior cluneal nerve) is irritated where it crosses the top rim of the pelvis. Others do not, or could not be counted.',
      ],
      next: ['A clinician can check the spot by hand and look for other causes.', 'Keep moving as you can.'],
    },
    unlikely: {
      heading: 'Your answers fit other causes better',
      found: [
        'Your answers look more like other causes of back or buttock pain than like a small skin nerve (the superior cluneal nerve) that is irritated where it crosses the top rim of the pelvis.',
      ],
      next: ['Ask your own doctor or any back-pain clinician about it.', 'Keep moving as you can.'],
    },
    information: {
      heading: 'About superior cluneal neuropathy',
      found: [
        'You picked none of the danger signs that we asked about.',
        'The superior cluneal nerves are small skin nerves. They cross the top rim of the pelvis at the back and bring feeling to the upper buttock. When one is irritated at the rim, that spot can hurt, and so can the buttock. In some people the pain goes down the leg.',
        'Other problems can feel just the same at this spot, such as the sacroiliac joint, a spinal joint, a lump of fat under the skin, or a bone problem.',
      ],
      next: [
        'If you wonder whether this fits your pain, ask a clinician. A clinician can check the spot by hand and may use a numbing injection as a test.',
      ],
    },
  },
  otherPlace: {
    heading: 'This check does not cover that place',
    found: ['This check is for low back and buttock pain. Yours is somewhere else, so the questions end here.'],
    next: ['Please ask your own doctor about it.'],
  },
  notes: {
    'fracture-first':
      'You told us about a broken bone in your spine. Ask a doctor to check for a new break before anything else.',
    'adults-only': 'This check is for adults. Someone under 18 should be seen by a doctor.',
    'possible-break':
      'With sudden pain and thin bones, a fall or an earlier break, ask to be seen within a day or two.',
    'leg-weakness-worsens': 'If the weakness gets worse by the hour, go to an emergency room.',
    'cancer-team': 'If a cancer team looks after you, you can call them instead.',
    'missed-spot': 'Many people miss the spot on the rim when they press. A clinician can check it in a minute.',
    'new-pain': 'Most new back pain gets better within weeks. See a clinician if yours does not.',
  },
  call: (number) => `Call ${number}`,
  nextHeading: 'What to do now',
  dangerHeading: 'What you told us',
  tellThemHeading: 'Tell them',
  correct: 'I picked this by mistake',
  hallmarksHeading: 'The signs that studies describe',
  hallmarks: {
    'worst-at-rim': 'The worst pain is at the top rim of the pelvis or the upper buttock',
    'press-brings-pain': 'Pressing on the rim brings on the usual pain',
    'press-spreads': 'Pressing there sends the pain further or makes it tingle',
    'worse-moving': 'Getting up, bending, standing or walking makes it worse',
    'shot-helps': 'A numbing shot at the rim takes most of the pain away for hours',
  },
  hallmarkStates: { met: 'Fits', 'not-met': 'Does not fit', 'not-known': 'Not known' },
  forHeading: 'What fits this nerve problem',
  againstHeading: 'What points to something else',
  otherCausesHeading: 'What else it could be',
  otherCauses: {
    'pinched-nerve': 'a pinched nerve in the spine',
    'narrow-canal': 'narrowing of the spinal canal',
    inflammatory: 'an inflammatory kind of back pain (ask your own doctor for a check)',
    'si-joint': 'the joint at the back of the pelvis, or a nerve beside it',
    'deep-buttock': 'the muscles and nerves deep in the buttock',
    'hip-joint': 'the hip joint',
    'outer-hip-tendon': 'the tendons at the side of the hip',
    kidney: 'the kidney or urinary tract',
    tailbone: 'the tailbone',
    'spine-bone': 'a bone problem in the spine',
    'wide-pain': 'a wider pain condition',
    'thigh-nerve': 'a skin nerve at the front or side of the thigh',
    muscle: 'the muscles beside the spine and above the pelvis',
    'new-strain': 'a strain that is still healing',
    ordinary: 'ordinary low back pain',
  },
  otherCausesUnknown:
    'Your answers do not point to one other cause. Your own doctor or a back-pain clinician can help to find it.',
  bringHeading: 'What to bring to a visit',
  bring: [
    'Your summary: print or copy it below',
    'A list of your medicines and allergies, above all blood thinners',
    'Past operations on your spine or hip, also if bone was taken from your hip bone',
    'Reports of your scans',
    'What was tried, and how long it helped',
    'What you can no longer do because of the pain',
  ],
  bringForInjection: [
    'After a numbing shot: how much it helped, and for how many hours',
    'Your questions, such as: Could it be the sacroiliac joint or the spine instead? What happens if the test injection does not help? What are the risks and the cost?',
  ],
  safetyNetHeading: 'When to get help',
  safetyNet: [
    'Get help right away if you get numbness between the legs, trouble peeing or pooping, new weakness in your legs, fever, or sudden severe pain.',
    'If you are not better in 6 weeks, or you get new symptoms, see a doctor.',
  ],
  safetyNetUrgent: {
    emergency: (number) => `If it gets worse before help comes, call ${number} or your local emergency number again.`,
    'same-day': (number) =>
      `Go to an emergency room, or call ${number}, if you get numbness between the legs, trouble peeing or pooping, weakness in both legs, or sudden severe pain, or if you get much worse.`,
  },
  debated: 'Experts do not all agree on how common this nerve problem is.',

  consult: {
    'doctor-first': 'Ask for a visit',
    strong: 'Talk to a clinician about this',
    partial: 'Talk to a clinician about this',
    unlikely: 'Ask for a visit',
    information: 'Ask for a visit',
  },
  consultHeading: 'If you want a visit',
  consultIsNoReplacement: 'A visit here does not take the place of your own doctor.',
  consent: (clinic) =>
    `Send my answers to ${clinicOr(clinic)} so they can prepare for my visit. I can say no and still book.`,
  consultHelp: (clinic) => `Please contact ${clinicOr(clinic)} to ask for a visit. ${takeAlong}`,
  notSent: 'Your answers were not sent.',
  takeAlong,
  notFilledIn: 'Your answers are not in the form now.',
  filledIn: 'Your answers are in the form now. They are sent when you send the form.',
  resultFilledIn: 'Your result is in the form now. It is sent when you send the form.',
  required: 'Please finish the self-check first.',
  print: 'Print',
  copy: 'Copy summary',
  copied: 'The summary was copied.',
  cannotPrint: 'This browser cannot print. You can copy the summary.',
  copyByHand: 'Copying did not work here. Select the text below and copy it by hand.',
  restart: 'Start over',
  answersHeading: 'Your answers',
  change: 'Change',
  changeAnswer: (topic) => `Change: ${topic}`,
  noAnswer: 'Skipped',
  sourcesHeading: 'Sources',

  summary: {
    heading: 'Self-check for back and buttock pain',
    note: 'This is information, not a diagnosis. It holds what the visitor answered.',
    date: (date) => `Date: ${date}`,
    rules: ({ id, version, sourcesDate }) => `Questionnaire: ${id} ${version}, sources as of ${sourcesDate}`,
    outcome: 'Result',
    signsPicked: 'Danger signs picked',
    signsDenied: 'Danger signs asked about and not picked',
    noSigns: 'none',
    answers: 'Answers',
    otherCauses: 'Other causes named',
  },
};
