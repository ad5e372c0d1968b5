import { testTabs } from './tabs.mjs';

testTabs(20);
