import { install } from './diagnose.js';
import { judgeColors, lookInside } from './look-inside.js';
import { definePanel } from './panel/define-panel.js';

export type { Area, DiagnosisReport, DiagnosisWish, Finding, KithGlobal, State } from './report.js';
export { DiagnoseElement } from './panel/diagnose-element.js';

// For pages that bundle Kith themselves. Where they are made on a server, there is no page to look at.
if ('document' in globalThis) {
  install(() => ({ lookInside, judgeColors }));
  definePanel();
}
