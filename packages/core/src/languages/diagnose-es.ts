import type { Shape } from './contract.js';
import type { diagnoseEnglish } from './diagnose-en.js';

/** A draft that no native speaker has checked. */
export const diagnoseSpanish: Shape<typeof diagnoseEnglish> = {
  panelTitle: 'Revisar esta página',
  panelIntro:
    'Esto mira las encuestas de esta página y dice qué les impide funcionar. Para ello no se envía nada.',
  panelRunning: 'Mirando…',
  panelSending: 'Enviando una respuesta de prueba…',
  panelSummary:
    'Listo. Fallos: {broken}. Por revisar: {look}. No se puede saber aquí: {unknown}. Bien: {ok}.',
  panelFailed: 'La revisión misma falló. Por favor, avise de ello.',
  panelAgain: 'Revisar otra vez',
  panelSend: 'Enviar una respuesta de prueba',
  panelSendMeans:
    'El botón envía una respuesta sin contestaciones a la dirección a la que envía la encuesta. Va marcada como prueba, para que el recolector la guarde aparte de las reales. Va dos veces, con el mismo identificador, para ver si se guarda una sola vez. Otros receptores pueden guardarla como una real: busque allí su identificador y bórrela.',
  panelCopy: 'Copiar el texto',
  panelCopied: 'El texto está copiado.',
  panelCopyByHand: 'El texto está marcado. Cópielo con el teclado o el menú.',
  panelTextLabel: 'Texto para pedir ayuda técnica',
  panelTextMeans:
    'No tiene respuestas, ni códigos de personas, ni nada de lo que sigue a «?» o «#» en una dirección.',
  stateOk: 'Bien',
  stateLook: 'Revise esto',
  stateBroken: 'Falla',
  stateUnknown: 'No se puede saber aquí',
  panelTodo: 'Qué hacer: {text}',
  panelDocs: 'Más: {place}',
  areaPage: 'La página',
  areaStorage: 'Lo que guarda este aparato',
  areaFiles: 'Los archivos de Kith',
  areaPolicy: 'La política de seguridad',
  areaSurveys: 'Las encuestas',
  areaRecorders: 'Lo que puede leer a la vez',
  areaEndpoint: 'La dirección adonde van las respuestas',
  panelHead: 'Revisión de Kith, versión {version}, navegador: {browser}',

  frameNone: 'La página no está en un marco.',
  frameSame: 'La página está en un marco de su propio sitio.',
  frameOther: 'La página está en un marco de otro sitio: {parent}.',
  frameSandboxed:
    'El marco no tiene origen: está aislado sin «allow-same-origin». Aquí no se puede guardar nada.',
  frameSandboxedDo:
    'Añada «allow-same-origin» al sandbox del marco, si la encuesta viene de otro sitio que la página de fuera. Si no, la dirección debe aceptar respuestas de «Origin: null».',
  frameAnswered: 'La página de fuera respondió sobre la altura del marco: {list}.',
  frameSilent: 'La página de fuera no ha respondido sobre la altura del marco. Puede quedarse como está.',
  frameSilentDo: 'Añada parent.js a la página de fuera, o dé al marco una altura que baste.',
  originSecure: 'La página llega por una conexión segura, de {origin}.',
  originInsecure: 'La página no llega por una conexión segura: {origin}.',
  originInsecureDo: 'Sirva la página por https.',
  originOffline: 'El navegador dice que no tiene red.',
  originOfflineDo: 'Conecte el aparato y revise otra vez.',

  storageWorks: 'Se puede guardar: lo que no se pueda enviar enseguida espera aquí.',
  storageBlocked:
    'Aquí no se puede guardar nada ({why}). Lo que no se pueda enviar enseguida se pierde al cerrar la página.',
  storageBlockedDo:
    'Permita en el navegador que este sitio guarde datos. En un marco, abra la encuesta sola para comparar.',
  storageLasting: 'El navegador promete conservar lo guardado.',
  storageMayGo: 'El navegador puede borrar lo guardado si le falta espacio.',
  storageFull: 'Queda poco espacio: {n} MB.',
  storageFullDo: 'Libere espacio en el aparato.',
  storageApart: 'En este marco, lo guardado puede estar separado para cada sitio que lo muestra.',
  storagePrivate: 'Si es una ventana privada o de invitado: entonces todo se borra al cerrarla.',
  waitingNone: 'En este aparato ninguna respuesta espera a ser enviada.',
  waitingSome: 'Respuestas que esperan en este aparato a ser enviadas: {n}.',
  waitingSomeDo:
    'Se envían solas cuando la dirección las acepta. Envíe una respuesta de prueba para ver por qué no lo hace.',
  waitingUncounted: 'Cuántas respuestas esperan no se cuenta donde varias personas pueden usar el aparato.',

  filesAbsent: 'En esta página no hay ningún archivo de Kith.',
  filesAbsentDo:
    'Ponga la etiqueta script de kith.js en la página. Si está, el editor puede haberla quitado.',
  filesDidNotRun: 'Kith no arrancó, aunque la página lo pide: {list}.',
  filesDidNotRunDo:
    'Abra la dirección en un navegador. Si está allí, mire en «La política de seguridad» y compare integrity con sri.json.',
  filesRun: 'Funciona Kith {version}, de {file}.',
  filesBundled: 'Funciona Kith {version}, como parte del script del propio sitio.',
  filesSeveral: 'La página pide Kith más de una vez: {list}.',
  filesSeveralDo: 'Deje uno de ellos.',
  filesOtherVersion:
    'Coinciden dos versiones: funciona {running}, y {file} es {version}. La segunda no hace nada.',
  filesOtherVersionDo: 'Cargue una sola versión en toda la página.',
  filesOtherTool: 'Esta revisión es de la versión {tool}, y funciona Kith {version}: algo no se puede ver.',
  filesOtherToolDo: 'Use el kith-diagnose.js que está junto al kith.js de esta página.',
  filesAnswered: '{file} respondió {status}.',
  filesAnsweredDo: 'Copie juntos todos los archivos de una versión y corrija la dirección.',
  filesIntegrity: 'Todos los archivos llevan integrity.',
  filesNoIntegrity: 'Archivos de otro sitio no llevan integrity: {list}.',
  filesNoIntegrityDo: 'Añada integrity y crossorigin a la etiqueta; sri.json tiene los valores.',

  policyQuiet: 'No se vio que la política de seguridad de la página bloqueara algo de Kith.',
  policyBlocked: 'La política de seguridad de la página bloqueó algo de Kith: {directive}, {blocked}.',
  policyBlockedDo: 'Añada {blocked} a {directive} en la política.',
  policyTypes:
    'La política de seguridad de la página no deja que Kith haga su contenido o sus scripts: {directive}.',
  policyTypesDo: 'Añada lit-html a trusted-types en la política, y kith donde se usa auto.js o embed.html.',
  policyReports:
    'La política de seguridad bloquearía algo de Kith si estuviera en vigor: {directive}, {blocked}.',
  policyReportsDo: 'Añada {blocked} a {directive} antes de que la política entre en vigor.',
  policyOthers: 'La política también bloqueó otras cosas, que no son de Kith: {n}.',
  policyEarlier: 'Este navegador no dice qué se bloqueó antes de cargar esta revisión.',
  policyEarlierDo: 'Ponga kith-diagnose.js antes de kith.js y cargue la página otra vez.',

  surveysNone: 'En esta página no hay ninguna encuesta.',
  surveysNoneDo:
    'Mire el código de la página: el editor puede haber quitado la etiqueta. Use entonces un div o un marco.',
  surveysWaiting: 'Lugares reservados que siguen sin encuesta: {n}.',
  surveysWaitingDo: 'Ponga auto.js en la página. Si está, la consola dice qué rechaza.',
  surveyUndefined: 'La página no conoce esta etiqueta: se ve lo que hay dentro de ella.',
  surveyUndefinedDo: 'Mire en «Los archivos de Kith» por qué no la conoce.',
  surveyLoading: 'Todavía se está cargando.',
  surveyLoadingDo:
    'Revise otra vez en un momento. Si sigue así, no responde un archivo o el archivo de estado.',
  surveyFailed: 'No arranca: {error}.',
  surveyFailedDo: 'Busque {code} en la lista de errores.',
  surveyShown: 'Funciona: {instrument} {version}, {privacy}.',
  surveyUnread: 'Está ahí, pero esta revisión no puede mirar dentro.',
  surveyHidden: 'Funciona, pero nadie puede verla: {why}.',
  surveyHiddenDo: 'Busque un estilo de la página que la oculte o no le deje sitio.',
  surveyNested: 'Está dentro de otra encuesta, que oculta todo lo que tiene dentro.',
  surveyNestedDo: 'Cierre la etiqueta anterior con «</kith-…>»: en HTML, «/>» al final no cierra nada.',
  surveyNotOpen: 'Ahora nadie puede contestar: {state}.',
  surveyNotOpenDo:
    'Si no es lo que se quiere, mire opens, closes y status de la encuesta, o su archivo de estado.',
  surveyReported: 'Avisó de {error}.',
  surveyReportedDo: 'Busque {code} en la lista de errores.',
  surveyEarlier:
    'De lo que avisaron las encuestas antes de cargar esta revisión solo queda lo que hay en la consola.',
  surveyDemo: 'Es una demostración: no se envía nada.',
  surveyDemoDo: 'Si ha de ser real, ponga en endpoint la dirección de su recolector.',
  surveyTest: 'Está puesta en prueba: todas sus respuestas se guardan aparte de las reales.',
  surveyTestDo: 'Quite el atributo test antes de que contesten personas de verdad.',
  languagesThere: 'Están todos los idiomas que ofrece: {list}.',
  languagesDraft: 'Ninguna persona ha revisado todavía: {list}. Quien lee lo sabe.',
  languagesDraftDo: 'Pida que revisen la traducción, u ofrezca otros idiomas.',
  languagesMissing: 'Idiomas que no se pudieron cargar: {list}.',
  languagesMissingDo: 'Copie juntos todos los archivos de una versión, y permita la carpeta en connect-src.',
  adapterSure: 'Adaptador {name}: lo que se envía otra vez se guarda una vez, y se puede probar que llegó.',
  adapterBlind: 'Adaptador {name}: ningún navegador ve lo que contesta; la gente lee «enviado», no «llegó».',
  adapterBlindDo: 'Si necesita una prueba, use una dirección cuya respuesta se pueda leer.',
  adapterTwice: 'Adaptador {name}: una respuesta podría guardarse dos veces, así que no se reenvía sola.',
  adapterTwiceDo: 'Si lo necesita, use una dirección que guarde un identificador una sola vez.',
  adapterLimit: 'Adaptador {name}: acepta {n} bytes como máximo.',
  contrastGood: 'Sus colores se distinguen lo bastante para leer.',
  contrastLow: 'Colores de la página se parecen demasiado: {list}.',
  contrastLowDo: 'Cambie un color de cada par.',
  contrastUnknown: 'No se pudo saber si sus colores se leen bien: {list}.',
  contrastUnknownDo: 'Mírelo usted, en claro y en oscuro.',

  recordersNone: 'No se vio ningún script conocido por grabar lo que hace la gente.',
  recordersFound: 'Se vieron scripts que pueden grabar lo que la gente escribe: {list}.',
  recordersFoundDo:
    'Pida a quien los usa que dejen fuera esta página. Para estudiantes, use la página de marco en una dirección propia.',

  endpointNotTried: 'Sin probar: {address}.',
  endpointNotTriedDo: 'Envíe una respuesta de prueba.',
  endpointUnusable: 'La dirección no se puede usar: {code}.',
  endpointUnusableDo: 'Busque {code} en la lista de errores.',
  endpointBlocked: 'La política de seguridad de la página no deja enviar nada a {address}.',
  endpointBlockedDo: 'Añada {origin} a connect-src en la política.',
  endpointSilent: 'En {address} no contesta nada.',
  endpointSilentDo:
    'Mire si el servidor funciona, si su nombre es correcto y si su certificado vale. Un filtro puede bloquearlo.',
  endpointSlow: '{address} no contestó en 15 segundos.',
  endpointSlowDo: 'Mire la carga y el registro del servidor.',
  endpointNoCors:
    '{address} está ahí, pero no deja que esta página lea lo que contesta. Puede haber guardado la prueba.',
  endpointNoCorsDo:
    'Mire si la ruta es correcta: la del recolector termina en /responses. Después haga que envíe Access-Control-Allow-Origin para el origen de esta página (KITH_ORIGINS del recolector).',
  endpointNoPreflight: '{address} no contesta a lo que un navegador pregunta antes de enviar. No llegó nada.',
  endpointNoPreflightDo:
    'Haga que conteste a OPTIONS con Access-Control-Allow-Headers: content-type. Si no puede, use adapter="text".',
  endpointRedirect: '{address} manda a otro lugar: quizá pide iniciar sesión, o es otra la dirección.',
  endpointRedirectDo:
    'Ponga la dirección que contesta por sí misma, con o sin la última «/», y sin iniciar sesión.',
  endpointPage: '{address} contestó {found} con una página para personas. Eso no prueba nada.',
  endpointPageDo:
    'Contesta un filtro, una página de entrada o un sitio. Ponga la dirección que recibe respuestas.',
  endpointSignIn: '{address} pide iniciar sesión o lo prohíbe: {found}.',
  endpointSignInDo: 'Haga que acepte respuestas sin iniciar sesión.',
  endpointAbsent: 'En {address} nada acepta respuestas: {found}.',
  endpointAbsentDo: 'Corrija la ruta. La del recolector termina en /responses.',
  endpointStatus: '{address} contestó {found}.',
  endpointStatusDo: 'Mire el registro del servidor.',
  endpointLater: '{address} no acepta nada en este momento: {found}.',
  endpointLaterDo:
    'Las respuestas esperan y se envían otra vez. Si sigue así, mire el registro del servidor.',
  endpointRefused: '{address} rechazó la prueba: {found}.',
  endpointRefusedDo: 'Busque el código en la lista de rechazos del recolector.',
  endpointOtherId: '{address} dio el recibo de otra respuesta.',
  endpointOtherIdDo: 'Su recibo debe repetir el identificador de la respuesta que se le envió.',
  endpointCut: 'La contestación de {address} se cortó.',
  endpointCutDo: 'Revise otra vez. Si sigue así, mire el servidor y lo que tiene delante.',
  endpointProved: '{address} aceptó la prueba y lo probó ({found}). Su identificador: {id}.',
  endpointByStatus:
    '{address} aceptó la prueba: {found}, que aquí cuenta como recibido. Su identificador: {id}.',
  endpointUnproved:
    '{address} contestó {found} sin recibo: la gente lee «enviado», no «llegó». Su identificador: {id}.',
  endpointUnprovedDo:
    'Haga que conteste con el recibo que repite el identificador. Si no puede, ponga confirm="status" en la encuesta.',
  endpointBlind:
    'La prueba se envió a {address}. Ninguna página puede ver qué fue de ella. Su identificador: {id}.',
  endpointBlindDo: 'Busque el identificador donde se guardan las respuestas y borre allí la prueba.',
  endpointOnce: '{address} reconoció la segunda copia: guarda una respuesta una sola vez.',
  endpointTwice: '{address} contestó igual a las dos copias: no se dice si las guarda una sola vez.',
  endpointTwiceDo: 'Busque el identificador {id} donde se guardan las respuestas: debe estar una sola vez.',
  endpointSecond: '{address} no aceptó la segunda copia como la primera: {found}.',
  endpointSecondDo: 'El mismo identificador con el mismo contenido debe contestarse con 200 y el recibo.',
};
