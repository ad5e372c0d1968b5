import { ar as grades35Arabic } from '@kith/instruments/student-belonging-3-5/ar';
import { contentHash as gradesHash } from '@kith/instruments/student-belonging-3-5/content-hash';
import { definition as grades35 } from '@kith/instruments/student-belonging-3-5/definition';
import { es as grades35Spanish } from '@kith/instruments/student-belonging-3-5/es';
import { ar as gradesK2Arabic } from '@kith/instruments/student-belonging-k-2/ar';
import { contentHash as youngHash } from '@kith/instruments/student-belonging-k-2/content-hash';
import { definition as gradesK2 } from '@kith/instruments/student-belonging-k-2/definition';
import { es as gradesK2Spanish } from '@kith/instruments/student-belonging-k-2/es';
import { registry } from './survey/registry.js';

// For pages that have Kith from a bundler: the surveys for grades K to 5, in English,
// Spanish and Arabic. The served files fetch them.
const { instruments, catalogues } = registry();
instruments.set(grades35.id, { definition: grades35, contentHash: gradesHash.en });
instruments.set(gradesK2.id, { definition: gradesK2, contentHash: youngHash.en });
catalogues.set(`${grades35.id}.es`, { catalogue: grades35Spanish, contentHash: gradesHash.es });
catalogues.set(`${gradesK2.id}.es`, { catalogue: gradesK2Spanish, contentHash: youngHash.es });
catalogues.set(`${grades35.id}.ar`, { catalogue: grades35Arabic, contentHash: gradesHash.ar });
catalogues.set(`${gradesK2.id}.ar`, { catalogue: gradesK2Arabic, contentHash: youngHash.ar });
