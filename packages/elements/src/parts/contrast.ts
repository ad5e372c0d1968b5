import { seams } from '../survey/seams.js';
import { judgeContrast } from './contrast/judge.js';

// Tells the web team which of the page's colours are too close to each other.
seams.contrast = judgeContrast;
