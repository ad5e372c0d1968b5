import './facts-of-build.js';
import { install } from './diagnose.js';
import { definePanel } from './panel/define-panel.js';

// What stands beside kith.js as kith-diagnose.js: as a module, as a classic script, and as what `kith.diagnose()` brings.
install(() => kithOpenInside());
definePanel();
