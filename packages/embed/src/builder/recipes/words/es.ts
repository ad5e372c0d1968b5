import type { BuilderWords } from '../words.js';

/** The texts of the builder in Spanish. A draft: no person has checked it. */
export const spanish: BuilderWords = {
  code: {
    paperLink: 'Leer las preguntas en una página sencilla',
    openLink: 'Abrir la encuesta en su propia página',
  },
  ways: {
    frameFirst:
      'Los estudiantes responden sin su nombre, por eso el marco va primero: los programas de la página que lo rodea no pueden leer lo que escriben.',
    addressFirst:
      'Los estudiantes responden sin su nombre, por eso la encuesta en su propia página va primero: los programas de otras páginas no pueden leer lo que escriben.',
    fileFirst:
      'Los estudiantes responden sin su nombre, y en un archivo aparte ningún programa de otra página puede leer lo que escriben.',
  },
  steps: {
    folder:
      'Una sola vez: ponga la carpeta de Kith en su servidor, de modo que se abra en {files}. Los archivos de una versión se quedan juntos. Si sus páginas están en otro servidor, haga que este envíe «Access-Control-Allow-Origin: *» con los archivos: sin ello los navegadores los rechazan.',
    config: 'Guarde el texto de kith.config.json en esa carpeta, junto a embed.html.',
    loaderHtml:
      'Una sola vez: agregue el cargador a todas las páginas del sitio, por ejemplo en la parte que todas comparten.',
    loaderWordPress:
      'Una sola vez: una persona con permisos de administración agrega el cargador al pie de página. Abra Apariencia, Editor, Partes de plantilla, Pie de página, y agregue un bloque de tipo «HTML personalizado». Los temas más antiguos lo aceptan en un widget o con un plugin.',
    loaderSite:
      'Una sola vez: una persona que administra el sitio agrega el cargador a todas las páginas. Los editores de texto quitan los programas.',
    pasteHtml: 'Pegue el código en la página, donde debe estar la encuesta.',
    pasteWordPress:
      'En WordPress, agregue un bloque de tipo «HTML personalizado» y pegue en él el código. Publique.',
    pasteCanvas:
      'En Canvas, edite la página, elija Ver y luego Editor de HTML, y pegue el código. Guarde y publique.',
    pasteMoodle:
      'En Moodle, agregue una Página o un «Área de texto y medios», elija Herramientas y luego Código fuente en el editor, y pegue el código. Guarde.',
    pasteGoogleSites:
      'En Google Sites, elija Insertar, luego Incorporar y luego Por URL, y pegue la dirección. Después haga el cuadro tan alto como permita la página.',
    saveFile: 'Guarde la página. Es un solo archivo con todo dentro, y no necesita ningún servidor suyo.',
    putFile:
      'Ponga el archivo donde se abren páginas, por ejemplo entre los archivos de su curso en el LMS, y enlácelo allí.',
    pasteTinymce:
      'En el editor, abra el código fuente (suele estar en Herramientas o en Ver) y pegue el código. Guarde.',
    makeLink: 'Ponga la dirección en un enlace, un mensaje o un LMS, o imprima el cartel.',
    tokens:
      'Dé a cada persona su propio código al final de la dirección: #kith-token= y el código. Nadie usa el enlace de otra persona.',
    look: 'Abra la página como visitante, también en un teléfono, y responda una vez como prueba.',
  },
  limits: {
    fixedHeight: 'El marco mantiene su altura y se desplaza por dentro.',
    googleSites:
      'Google Sites pone los marcos dentro de un marco propio. También se puede abrir la dirección sola.',
    wordPressNetwork:
      'En una red de sitios solo quienes administran la red pueden guardar programas. Allí, y donde el sitio los prohíbe, use la forma para autores.',
    untilLoader: 'Hasta que el cargador esté en la página, se ve solo el enlace. Funciona.',
    oneLoader:
      'El primer cargador de una página sirve para todas sus encuestas. Una encuesta cuyas respuestas van a otra dirección necesita esa dirección en data-endpoints de ese cargador y en data-endpoint de su propio lugar.',
    tinymceFrames: 'Aquí no se usan marcos: este editor los bloquea y nada funciona dentro de ellos.',
    canvasHeight:
      'El marco crece con la encuesta en páginas y módulos. En otros lugares puede mantener su altura y desplazarse.',
    canvasApps:
      'En las aplicaciones para teléfonos el marco mantiene su altura. El enlace de abajo abre la página entera.',
    canvasPolicy:
      'Si su cuenta solo permite dominios de una lista, una persona que la administra agrega {host}.',
    moodleCleans:
      'Funciona donde escriben los docentes. En mensajes de estudiantes, y donde el sitio limpia todos los textos, se quita.',
    oneServer:
      'El marco queda aparte de la página que lo rodea solo si la carpeta de Kith tiene otra dirección (host) que la página.',
    scriptsReadAlong:
      'Los programas de la página pueden leer lo que se escribe. Úselo solo en una página en cuyos programas confía.',
    sentNotReceived:
      'Las respuestas se envían, pero ninguna página puede ver si llegan. Mire el formulario después de cada cambio.',
    statusIsEnough:
      'Cualquier «OK» del destino cuenta como recibido. Kith no puede saber si la respuesta se guardó.',
    fileOrigin:
      'El destino tiene que aceptar respuestas desde el lugar donde está el archivo. Abierto desde un dispositivo, el archivo no tiene dirección, y el destino tiene que aceptarlas desde cualquier lugar.',
    fileOfToday:
      'El archivo queda como está hoy. Después de un cambio aquí, o con una nueva versión de Kith, guárdelo otra vez.',
    oneLinkEach: 'Cada persona necesita su propio enlace. Un cartel, que es para todos, no sirve.',
    draftWords: 'Nadie ha revisado todavía estas traducciones. A quienes las leen se les dice.',
  },
};
