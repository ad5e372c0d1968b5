import { checkFixtures } from './check-fixtures.js';

await checkFixtures(1280);
