import type { Translation } from '../messages.js';

const none = 'Nada de esto';
const pickAll = 'Marque todo lo que corresponda.';
const takeAlong = 'Imprima o copie su resumen y llévelo con usted.';

/** Spanish, for readers in the United States and all of Latin America, many of them old: "usted", neutral everyday words. */
export const texts: Translation = {
  version: '1.0.0',
  reviewed: false,
  direction: 'ltr',

  intro: {
    heading: 'Dolor de espalda o de nalgas: una autoevaluación corta',
    text: {
      check: [
        'Responda hasta 13 preguntas cortas. Toma de tres a cinco minutos.',
        'Primero preguntamos por señales de peligro. Después verá qué tanto coinciden sus respuestas con un problema de un nervio en el borde superior de la pelvis que muchas veces no se detecta, y qué más podría ser.',
      ],
      education: [
        'Responda 4 preguntas cortas sobre señales de peligro. Toma cerca de un minuto.',
        'Después puede leer sobre un problema de un nervio en el borde superior de la pelvis que muchas veces no se detecta.',
      ],
    },
    start: 'Empezar',
  },
  disclaimer:
    'Esto es información, no un diagnóstico. Un cuestionario corto no puede decir cuál es la causa de su dolor.',
  privacy:
    'Sus respuestas se quedan en esta página, a menos que usted decida enviarlas. A este sitio web solo le llega qué resultado se mostró.',
  emergencyLine:
    'Si esto le parece una emergencia, llame ahora mismo al {number} o al número de emergencias de su zona.',

  questions: {
    'emergency-signs': {
      topic: 'Señales de emergencia',
      text: 'Primero, su seguridad. ¿Tiene algo de esto, ahora o en los últimos días?',
      hint: `${pickAll} Si tiene dudas, márquelo.`,
      options: {
        'saddle-numbness':
          'Adormecimiento nuevo entre las piernas, o siento diferente esa parte al limpiarme después de ir al baño',
        'bladder-bowel':
          'Nuevo: no puedo orinar o solo me salen gotas, o no siento cuándo tengo que ir al baño, o se me escapa la orina o el excremento, o hay un cambio en mis sensaciones sexuales',
        'both-legs': 'Nuevo o peor: debilidad, adormecimiento u hormigueo en las dos piernas',
        'sudden-severe-faint':
          'Dolor repentino y muy fuerte en la barriga o la espalda, con desmayo, sensación de desmayo o sudor',
        'pulsing-belly':
          'Un aneurisma ya conocido (una arteria ensanchada en la barriga), o un latido nuevo en mi barriga',
        'chest-breathing': 'Dolor de pecho o dificultad para respirar',
        'major-trauma': 'Una caída fuerte o un accidente de tránsito, y el dolor empezó entonces',
        'fever-very-ill':
          'Fiebre y además algo de esto: debilidad en alguna pierna, vómito, confusión o sentirme muy mal',
        none,
      },
    },
    'warning-signs': {
      topic: 'Señales de alarma',
      text: '¿Algo de esto se aplica a usted?',
      hint: `${pickAll} Si tiene dudas, márquelo. Un cáncer de piel pequeño que le quitaron con cirugía no cuenta.`,
      options: {
        'fever-chills': 'Fiebre, escalofríos o temblores, ahora o en los últimos días',
        urinary: 'Ardor o sangre al orinar, o dolor en el costado que viene en oleadas',
        'new-leg-weakness': 'Debilidad nueva en una pierna o un pie, o he empezado a tropezarme',
        cancer: 'Cáncer, ahora o alguna vez en mi vida, y este dolor es nuevo o peor',
        'weak-immunity': 'Defensas bajas (trasplante, medicinas para el cáncer, VIH), o me inyecto drogas de la calle',
        'recent-infection': 'En el último mes: una infección grave, o una inyección o una operación en la espalda',
        'blister-rash': 'Sarpullido o ampollas en el lugar que duele',
        none,
      },
    },
    'caution-signs': {
      topic: 'Otras señales de peligro',
      text: '¿Y algo de esto se aplica a usted?',
      hint: pickAll,
      options: {
        'weight-loss-sweats': 'Pérdida de peso sin querer, o sudores de noche que me empapan',
        'never-eases': 'Dolor que no se alivia en ninguna posición, sobre todo de noche',
        'fragile-bones':
          'Este dolor empezó de repente, y además: tengo huesos débiles (osteoporosis), o tomo pastillas de esteroides tipo cortisona, o me caí con más de 65 años',
        'old-leg-weakness': 'Tengo una pierna débil desde hace meses',
        pregnant: 'Estoy embarazada',
        none,
      },
    },
    age: {
      topic: 'Edad',
      text: '¿Cuántos años tiene?',
      options: {
        'under-18': 'Menos de 18',
        '18-44': 'De 18 a 44',
        '45-64': 'De 45 a 64',
        '65-plus': '65 o más',
      },
    },
    'pain-sites': {
      topic: 'Dónde duele',
      text: '¿Dónde le duele?',
      hint: 'Marque cada lugar que le duele. La izquierda y la derecha son las suyas.',
    },
    'worst-site': {
      topic: 'Lugar que más duele',
      text: '¿Qué lugar le duele más?',
    },
    'press-check': {
      topic: 'Al presionar el borde',
      text: 'Presione el borde superior de la pelvis, en la parte de atrás. ¿Qué siente ahí?',
      guide: {
        warning: 'No presione sobre una herida o un sarpullido, ni si puede haber un hueso roto.',
        steps: [
          'Ponga las manos en la cintura, con los pulgares atrás. El hueso duro debajo de los pulgares es el borde.',
          'Ponga el pulgar sobre el borde de hueso, a unos 7 u 8 cm (3 pulgadas) de la columna, del lado que duele.',
          'Presione con firmeza. Si no encuentra el punto, deslice el dedo dos o tres centímetros hacia un lado o el otro.',
        ],
        help: 'Puede pedir ayuda a alguien. También puede saltarse esto: marque la última respuesta.',
        measure: 'unos 7 u 8 cm (3 pulgadas)',
      },
      options: {
        spreads: 'Ese es mi dolor, y al presionar se extiende más lejos o da hormigueo',
        'usual-pain': 'Ese es mi dolor',
        partly: 'Se parece un poco a mi dolor, o no sé bien',
        'sore-not-usual': 'Duele solo ahí, pero no es mi dolor',
        'sore-everywhere': 'Duele, pero no más que otros lugares que presiono',
        'no-pain': 'Ahí no duele',
        'not-done': 'No pude encontrarlo o alcanzarlo, o no lo intenté',
      },
    },
    spread: {
      topic: 'Adónde se extiende',
      text: '¿El dolor se extiende a otro lugar?',
      hint: pickAll,
      options: {
        'upper-buttock': 'El dolor baja a la parte alta de la nalga, o esa zona está adormecida',
        groin: 'A la ingle',
        thigh: 'A la cadera o al muslo',
        'below-knee': 'Más abajo de la rodilla',
        foot: 'Al pie o a los dedos del pie',
        'leg-worse': 'La pierna me duele más que la espalda',
        stays: 'No, o casi nunca',
      },
    },
    'worse-with': {
      topic: 'Empeora con',
      text: '¿Con qué empeora?',
      hint: pickAll,
      options: {
        'rising-turning': 'Levantarme, o darme vuelta en la cama',
        'bending-arching': 'Inclinarme hacia adelante, arquearme hacia atrás o girar el cuerpo',
        'standing-walking': 'Estar de pie o caminar mucho rato',
        belt: 'Un cinturón o la cintura de la ropa',
        'sitting-long': 'Sentarme o manejar mucho rato',
        'walking-sit-relieves': 'Caminar o estar de pie, pero se quita en minutos cuando me siento',
        'sitting-on-it': 'Sentarme justo sobre el lugar que duele',
        'cough-leg': 'Toser o estornudar: un dolor me baja de golpe por la pierna',
        socks: 'Ponerme calcetines o zapatos',
        'lying-on-side': 'Acostarme sobre esa cadera',
        rest: 'Descansar mucho rato; al moverme mejora',
        nothing: none,
      },
    },
    feel: {
      topic: 'Cómo es el dolor',
      text: '¿Cómo es el dolor?',
      hint: 'Marque todo lo que corresponda, o sáltese esto.',
      options: {
        burning: 'Ardor, hormigueo o como electricidad',
        sharp: 'Punzante',
        numb: 'Piel adormecida',
        ache: 'Dolor sordo, profundo o como de moretón',
      },
    },
    duration: {
      topic: 'Cuánto tiempo',
      text: '¿Cuánto tiempo hace que tiene este dolor?',
      options: {
        'under-6-weeks': 'Menos de 6 semanas',
        '6-to-12-weeks': 'De 6 semanas a 3 meses',
        'over-3-months': 'Más de 3 meses',
        'not-sure': 'No sé bien',
      },
    },
    history: {
      topic: 'Antecedentes',
      text: '¿Ha tenido alguna vez algo de esto?',
      hint: pickAll,
      options: {
        'bone-graft': 'Me sacaron hueso de la cadera para otra operación',
        'low-back-surgery': 'Operación de la espalda baja',
        strain: 'Este dolor empezó en un momento exacto: al levantar algo, al caerme o con un golpe',
        'belt-work': 'Años de trabajo pesado, o un cinturón apretado o de herramientas',
        parkinsons: 'Enfermedad de Parkinson',
        'spine-fracture': 'Un hueso roto en la columna',
        none,
      },
    },
    'nerve-block': {
      topic: 'Inyección de anestesia local en el borde',
      text: '¿Alguna vez le han puesto una inyección de anestesia local en ese borde?',
      hint: 'Una aguja en ese punto, no en la columna ni en una articulación.',
      options: {
        none: 'No, o no sé bien',
        helped: 'Sí. La mayor parte del dolor se quitó por varias horas o más',
        'no-help': 'Sí. No ayudó',
      },
    },
  },
  regions: {
    rim: {
      label: 'Borde superior de la pelvis, a la altura del cinturón',
      find: 'el borde de hueso que siente atrás al poner las manos en la cintura',
    },
    'upper-buttock': {
      label: 'Parte alta de la nalga, justo debajo del borde',
      find: 'la parte carnosa debajo de ese borde',
    },
    dimple: {
      label: 'Hoyuelo de la espalda baja',
      find: 'el pequeño hueco a cada lado, justo arriba de las nalgas',
    },
    'beside-spine': {
      label: 'Espalda baja, al lado de la columna',
      find: 'el músculo a cada lado de la columna, arriba del cinturón',
    },
    midline: { label: 'Centro de la espalda baja', find: 'sobre la columna misma' },
    tailbone: { label: 'Cóccix o rabadilla', find: 'la punta de la columna, entre las nalgas' },
    'lower-buttock': {
      label: 'Parte media o baja de la nalga',
      find: 'hasta el hueso sobre el que se sienta',
    },
    'outer-hip': {
      label: 'Lado de la cadera',
      find: 'la punta de hueso al lado, sobre la que se acuesta',
    },
    'thigh-back': { label: 'Parte de atrás del muslo', find: 'entre la nalga y la rodilla' },
    flank: {
      label: 'Costado, debajo de las costillas',
      find: 'la parte blanda entre la costilla más baja y el borde',
    },
    'below-knee': {
      label: 'Parte baja de la pierna o pie',
      find: 'cualquier lugar más abajo de la rodilla',
    },
    groin: { label: 'Ingle', find: 'el pliegue entre la barriga y el muslo' },
    'thigh-front': { label: 'Parte de adelante o costado del muslo', find: 'entre la ingle y la rodilla' },
    elsewhere: { label: 'Otro lugar', find: 'costillas, barriga, cuello o todo el cuerpo' },
  },
  left: 'Izquierda',
  right: 'Derecha',
  map: {
    behind: 'Su cuerpo por detrás',
    front: 'Su cuerpo por delante',
    prompt: 'Toque donde le duele, o use la lista.',
  },
  sided: '{place} ({side})',
  sideOf: '{place}, {side}',
  named: '{name}: {text}',
  series: '{text}; {next}',
  progress: { open: 'Pregunta {number}', counted: 'Pregunta {number} de {total}' },
  missing: {
    one: 'Por favor, marque una respuesta para continuar.',
    many: 'Por favor, marque lo que corresponda, o la última respuesta si nada corresponde.',
    map: 'Por favor, marque cada lugar que le duele para continuar.',
  },
  othersCleared: 'Se borraron sus otras respuestas de esta página.',
  continue: 'Continuar',
  back: 'Atrás',

  outcomes: {
    emergency: {
      heading: 'Busque atención de emergencia ahora mismo',
      found: ['Sus respuestas incluyen una señal de peligro que un médico debe revisar de inmediato.'],
      next: [
        'O llame al número de emergencias de su zona, o vaya a la sala de emergencias más cercana ahora mismo.',
        'No maneje usted si tiene las piernas débiles o siente que se va a desmayar.',
        'No espere a tener una cita aquí.',
      ],
    },
    'same-day': {
      heading: 'Hable con un médico hoy',
      found: ['Sus respuestas incluyen algo que se debe revisar hoy.'],
      next: [
        'Llame ahora mismo a su médico o a una línea telefónica de enfermería o de urgencias.',
        'Si empeora, vaya a una sala de emergencias.',
      ],
    },
    'doctor-first': {
      heading: 'Vea primero a un médico',
      found: [
        'Por favor, vea a un médico por esto antes de usar una herramienta como esta. Muchas veces no es nada grave, pero se debe revisar.',
      ],
      next: ['Llame pronto a su médico y dígale lo que marcó.'],
    },
    strong: {
      heading: 'Sus respuestas coinciden bien con el patrón',
      found: [
        'Lo que nos dijo coincide con la mayor parte de lo que describen los estudios cuando un pequeño nervio de la piel (el nervio cluneal superior) está irritado donde cruza el borde superior de la pelvis.',
        'Otros problemas pueden sentirse exactamente igual en este punto, como la articulación sacroilíaca, una articulación de la columna, un bulto de grasa debajo de la piel o un problema de hueso.',
      ],
      next: [
        'Hable de esto con un profesional de la salud. Un profesional de la salud puede revisar el punto con la mano y podría usar una inyección de anestesia local como prueba.',
      ],
    },
    partial: {
      heading: 'Algunas de sus respuestas coinciden',
      found: [
        'Algunas de sus respuestas coinciden con lo que describen los estudios cuando un pequeño nervio de la piel (el nervio cluneal superior) está irritado donde cruza el borde superior de la pelvis. Otras no, o no se pudieron tomar en cuenta.',
      ],
      next: [
        'Un profesional de la salud puede revisar el punto con la mano y buscar otras causas.',
        'Siga activo en lo que pueda.',
      ],
    },
    unlikely: {
      heading: 'Sus respuestas coinciden mejor con otras causas',
      found: [
        'Sus respuestas se parecen más a otras causas de dolor de espalda o de nalgas que a un pequeño nervio de la piel (el nervio cluneal superior) que está irritado donde cruza el borde superior de la pelvis.',
      ],
      next: [
        'Pregunte sobre esto a su médico o a cualquier profesional de la salud que trate el dolor de espalda.',
        'Siga activo en lo que pueda.',
      ],
    },
    information: {
      heading: 'Sobre la neuropatía cluneal superior',
      found: [
        'No marcó ninguna de las señales de peligro por las que preguntamos.',
        'Los nervios cluneales superiores son pequeños nervios de la piel. Cruzan el borde superior de la pelvis por atrás y dan sensibilidad a la parte alta de la nalga. Cuando uno está irritado en el borde, puede doler ese punto y también la nalga. En algunas personas el dolor baja por la pierna.',
        'Otros problemas pueden sentirse exactamente igual en este punto, como la articulación sacroilíaca, una articulación de la columna, un bulto de grasa debajo de la piel o un problema de hueso.',
      ],
      next: [
        'Si quiere saber si esto coincide con su dolor, pregunte a un profesional de la salud. Un profesional de la salud puede revisar el punto con la mano y podría usar una inyección de anestesia local como prueba.',
      ],
    },
  },
  otherPlace: {
    heading: 'Esta autoevaluación no incluye ese lugar',
    found: [
      'Esta autoevaluación es para el dolor de espalda baja y de nalgas. El suyo está en otro lugar, así que las preguntas terminan aquí.',
    ],
    next: ['Por favor, pregunte sobre esto a su médico.'],
  },
  notes: {
    'fracture-first':
      'Nos dijo que tuvo un hueso roto en la columna. Antes que nada, pida a un médico que revise si hay una fractura nueva.',
    'adults-only': 'Esta autoevaluación es para adultos. A una persona de menos de 18 años la debe ver un médico.',
    'possible-break':
      'Si el dolor fue repentino y además tiene huesos débiles, se cayó o ya se le había roto un hueso, pida que un médico le atienda a más tardar en uno o dos días.',
    'leg-weakness-worsens': 'Si la debilidad empeora de hora en hora, vaya a una sala de emergencias.',
    'cancer-team': 'Si le atiende un equipo de oncología (cáncer), puede llamar a ese equipo en vez de a su médico.',
    'missed-spot':
      'Muchas personas no encuentran el punto en el borde cuando presionan. Un profesional de la salud puede revisarlo en un minuto.',
    'new-pain':
      'La mayoría de los dolores de espalda nuevos mejoran en unas semanas. Vea a un profesional de la salud si el suyo no mejora.',
  },
  call: 'Llamar al {number}',
  nextHeading: 'Qué hacer ahora',
  dangerHeading: 'Lo que nos dijo',
  tellThemHeading: 'Diga esto',
  correct: 'Marqué esto por error',
  hallmarksHeading: 'Las señales que describen los estudios',
  hallmarks: {
    'worst-at-rim': 'El peor dolor está en el borde superior de la pelvis o en la parte alta de la nalga',
    'press-brings-pain': 'Al presionar el borde aparece el dolor de siempre',
    'press-spreads': 'Al presionar ahí, el dolor se extiende más lejos o da hormigueo',
    'worse-moving': 'Empeora al levantarse, inclinarse, estar de pie o caminar',
    'shot-helps': 'Una inyección de anestesia local en el borde quita la mayor parte del dolor por varias horas',
  },
  hallmarkStates: { met: 'Coincide', 'not-met': 'No coincide', 'not-known': 'No se sabe' },
  forHeading: 'Lo que coincide con este problema de un nervio',
  againstHeading: 'Lo que apunta a otra cosa',
  otherCausesHeading: 'Qué más podría ser',
  otherCauses: {
    'pinched-nerve': 'un nervio pinzado en la columna',
    'narrow-canal': 'un estrechamiento del canal de la columna',
    inflammatory: 'un dolor de espalda de tipo inflamatorio (pida una revisión a su médico)',
    'si-joint': 'la articulación de atrás de la pelvis, o un nervio al lado de ella',
    'deep-buttock': 'los músculos y nervios profundos de la nalga',
    'hip-joint': 'la articulación de la cadera',
    'outer-hip-tendon': 'los tendones del lado de la cadera',
    kidney: 'el riñón o las vías urinarias',
    tailbone: 'el cóccix o rabadilla',
    'spine-bone': 'un problema de hueso en la columna',
    'wide-pain': 'un problema de dolor más extendido',
    'thigh-nerve': 'un nervio de la piel en el frente o el lado del muslo',
    muscle: 'los músculos al lado de la columna y arriba de la pelvis',
    'new-strain': 'un tirón que todavía está sanando',
    ordinary: 'un dolor común de espalda baja',
  },
  otherCausesUnknown:
    'Sus respuestas no apuntan a otra causa en particular. Su médico o un profesional de la salud que trate el dolor de espalda puede ayudarle a encontrar la causa.',
  bringHeading: 'Qué llevar a la cita',
  bring: [
    'Su resumen: más abajo puede imprimirlo o copiarlo',
    'Una lista de sus alergias y medicinas, sobre todo las que adelgazan la sangre (anticoagulantes)',
    'Operaciones anteriores de la columna o la cadera, también si le sacaron hueso de la cadera',
    'Informes de sus estudios (resonancia, tomografía)',
    'Qué se probó, y por cuánto tiempo ayudó',
    'Qué ya no puede hacer por el dolor',
  ],
  bringForInjection: [
    'Después de una inyección de anestesia local: cuánto ayudó, y por cuántas horas',
    'Sus preguntas, por ejemplo: ¿Podría ser más bien la articulación sacroilíaca o la columna? ¿Qué pasa si la inyección de prueba no ayuda? ¿Cuáles son los riesgos y el costo?',
  ],
  safetyNetHeading: 'Cuándo buscar ayuda',
  safetyNet: [
    'Busque ayuda de inmediato si empieza a tener adormecimiento entre las piernas, problemas para orinar o defecar, escapes de orina o excremento, debilidad nueva en una o en las dos piernas, fiebre, o dolor repentino y muy fuerte.',
    'Si no está mejor en 6 semanas, o tiene síntomas nuevos, vea a un médico.',
  ],
  safetyNetUrgent: {
    emergency:
      'Si empeora antes de que llegue la ayuda, llame otra vez al {number} o al número de emergencias de su zona.',
    'same-day':
      'Vaya a una sala de emergencias, o llame al {number}, si empieza a tener adormecimiento entre las piernas, problemas para orinar o defecar, escapes de orina o excremento, debilidad en las dos piernas, o dolor repentino y muy fuerte, o si usted empeora mucho.',
  },
  debated: 'No todos los expertos están de acuerdo en qué tan común es este problema de un nervio.',

  consult: {
    'doctor-first': 'Pedir una cita',
    strong: 'Hablar de esto con un profesional de la salud',
    partial: 'Hablar de esto con un profesional de la salud',
    unlikely: 'Pedir una cita',
    information: 'Pedir una cita',
  },
  consultHeading: 'Si quiere una cita',
  consultIsNoReplacement: 'Una cita aquí no reemplaza a su médico.',
  thisClinic: 'esta clínica',
  consent:
    'Enviar mis respuestas a {clinic} para que puedan prepararse para mi cita. Puedo decir que no y aun así pedir una cita.',
  consultHelp: `Por favor, comuníquese con {clinic} para pedir una cita. ${takeAlong}`,
  notSent: 'Sus respuestas no se enviaron.',
  takeAlong,
  notFilledIn: 'Ahora sus respuestas no están en el formulario.',
  filledIn: 'Sus respuestas están ahora en el formulario. Se envían cuando usted envía el formulario.',
  resultFilledIn: 'Su resultado está ahora en el formulario. Se envía cuando usted envía el formulario.',
  required: 'Por favor, termine primero esta autoevaluación.',
  print: 'Imprimir',
  copy: 'Copiar resumen',
  copied: 'Se copió el resumen.',
  cannotPrint: 'Este navegador no puede imprimir. Puede copiar el resumen.',
  copyByHand: 'No se pudo copiar aquí. Seleccione el texto de abajo y cópielo usted.',
  restart: 'Empezar de nuevo',
  answersHeading: 'Sus respuestas',
  change: 'Cambiar',
  changeAnswer: 'Cambiar: {topic}',
  noAnswer: 'Sin respuesta',
  sourcesHeading: 'Fuentes',

  summary: {
    heading: 'Autoevaluación del dolor de espalda y de nalgas',
    note: 'Esto es información, no un diagnóstico. Contiene lo que respondió la persona.',
    englishBelow: 'En inglés abajo',
    date: 'Fecha: {date}',
    rules: 'Cuestionario: {id} {version}, fuentes al {sourcesDate}',
    outcome: 'Resultado',
    signsPicked: 'Señales de peligro marcadas',
    signsDenied: 'Señales de peligro por las que se preguntó y que no se marcaron',
    noSigns: 'ninguna',
    answers: 'Respuestas',
    otherCauses: 'Otras causas mencionadas',
  },
};
