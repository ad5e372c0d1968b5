import { es } from '@kith/core/languages/es';
import { contentHash as familyHash } from '@kith/instruments/family-relationships/content-hash';
import { es as familyRelationships } from '@kith/instruments/family-relationships/es';
import { contentHash as sessionHash } from '@kith/instruments/session-exit/content-hash';
import { es as sessionExit } from '@kith/instruments/session-exit/es';
import { contentHash as belongingHash } from '@kith/instruments/student-belonging-6-12/content-hash';
import { es as studentBelonging } from '@kith/instruments/student-belonging-6-12/es';
import { registry } from '../survey/registry.js';

// Importing this module gives the interface and the default instruments their Spanish, without a request.
const { catalogues, languages } = registry();
languages.set('es', es);
catalogues.set(`${studentBelonging.instrument}.es`, {
  catalogue: studentBelonging,
  contentHash: belongingHash.es,
});
catalogues.set(`${familyRelationships.instrument}.es`, {
  catalogue: familyRelationships,
  contentHash: familyHash.es,
});
catalogues.set(`${sessionExit.instrument}.es`, { catalogue: sessionExit, contentHash: sessionHash.es });
