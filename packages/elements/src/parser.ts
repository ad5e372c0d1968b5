// The validator lets every item type in, and a tag that nothing has defined would show an empty question.
import './items/further/define.js';
import { readOwn } from './survey/own-source.js';
import { registry } from './survey/registry.js';

// Importing this module lets a page use definitions of its own (`src`, or the property `definition`).
registry().parser = { readOwn };
