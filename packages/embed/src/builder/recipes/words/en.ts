/** The texts of the builder. The source of the keys. */
export const english = {
  /** What stands in the code itself, for the people who answer. */
  code: {
    paperLink: 'Read the questions on a plain page',
    openLink: 'Open the survey on a page of its own',
  },
  ways: {
    frameFirst:
      'Students answer without their names, so the frame comes first: scripts of the page around it cannot read what they type.',
    addressFirst:
      'Students answer without their names, so the survey on a page of its own comes first: scripts of other pages cannot read what they type.',
    fileFirst:
      'Students answer without their names, and in a file by itself no script of another page can read what they type.',
  },
  steps: {
    folder:
      'Once: put the folder of Kith on your server, so that it opens at {files}. All files of a version stay together. If your pages are on another server, let this one send “Access-Control-Allow-Origin: *” with the files: without it browsers refuse them.',
    config: 'Save the text for kith.config.json in that folder, beside embed.html.',
    loaderHtml:
      'Once: add the loader to every page of the site, for example to the part that all pages share.',
    loaderWordPress:
      'Once: an administrator adds the loader to the footer. Open Appearance, Editor, Template Parts, Footer, and add a block of the kind “Custom HTML”. Older themes take it in a widget or with a plugin.',
    loaderSite:
      'Once: an administrator of the site adds the loader to every page. Editors for text take scripts out.',
    pasteHtml: 'Paste the code into the page, where the survey should be.',
    pasteWordPress:
      'In WordPress, add a block of the kind “Custom HTML” and paste the code into it. Publish.',
    pasteCanvas:
      'In Canvas, edit the page, choose View, then HTML Editor, and paste the code. Save and publish.',
    pasteMoodle:
      'In Moodle, add a Page or a “Text and media area”, choose Tools, then Source code, in the editor, and paste the code. Save.',
    pasteGoogleSites:
      'In Google Sites, choose Insert, then Embed, then By URL, and paste the address. Then pull the box as tall as the page allows.',
    saveFile: 'Save the page. It is one file with everything inside, and needs no server of yours.',
    putFile:
      'Put the file where people open pages, for example among the files of your LMS course, and link to it there.',
    pasteTinymce: 'In the editor, open the source code (often under Tools or View) and paste the code. Save.',
    makeLink: 'Put the address into a link, a message or an LMS as a link, or print the poster.',
    tokens:
      'Give each person their own code at the end of the address: #kith-token= and the code. Nobody uses the link of somebody else.',
    look: 'Open the page as a visitor, on a phone too, and answer once as a trial.',
  },
  limits: {
    fixedHeight: 'The frame keeps its height, and scrolls inside.',
    googleSites:
      'Google Sites puts frames into a frame of its own. People may also open the address by itself.',
    wordPressNetwork:
      'In a network of sites only its super administrators may save scripts. There, and where the site forbids them, take the way for authors.',
    untilLoader: 'Until the loader is on the page, people see the link alone. It works.',
    oneLoader:
      'The first loader on a page works for all its surveys. A survey whose answers go to another address needs that address in data-endpoints of that loader, and in data-endpoint of its own place.',
    tinymceFrames: 'Frames are left out here: this editor locks them, so that nothing in them runs.',
    canvasHeight:
      'The frame grows with the survey on pages and in modules. Elsewhere it may keep its height and scroll.',
    canvasApps: 'In the apps for phones the frame keeps its height. The link below it opens the whole page.',
    canvasPolicy: 'If your account allows only listed domains, an administrator adds {host} to the list.',
    moodleCleans:
      'It works where teachers write. In posts of students, and where the site cleans all texts, it is taken out.',
    oneServer:
      'The frame is apart from the page around it only where Kith’s folder has another address (host) than the page.',
    scriptsReadAlong: 'Scripts of the page can read along. Use it only on a page whose scripts you trust.',
    sentNotReceived:
      'Answers are sent, but no page can see whether they arrive. Look into the form after each change.',
    statusIsEnough:
      'Any plain “OK” of the endpoint counts as received. Kith cannot know that the answer was stored.',
    fileOrigin:
      'The endpoint has to take answers from the place where the file lies. Opened from a device, the file has no address, and the endpoint has to take answers from anywhere.',
    fileOfToday:
      'The file stays as it is today. After a change here, or with a new version of Kith, save it again.',
    oneLinkEach: 'Each person needs a link of their own. A poster, which all share, does not fit.',
    draftWords: 'Nobody has checked these translations yet. People who read them are told so.',
  },
} as const;
