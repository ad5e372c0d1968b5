import { UsageError, type Command } from '../cli/contract.js';
import { writeText } from '../files/write-text.js';
import { describedSchema } from '../schema/described-schema.js';

const details = `With it, an editor offers the fields of a definition, explains them and underlines mistakes. In VS Code:
  "json.schemas": [{ "fileMatch": ["surveys/*.json"], "url": "./kith.schema.json" }]
A definition itself holds no "$schema". What a schema cannot say (ids, order, conditions) is checked by kith check.`;

export const schema: Command = {
  name: 'schema',
  operands: '',
  summary: 'Prints the JSON Schema (draft 2020-12) of a definition, for editors.',
  details,
  options: { out: { type: 'string', value: 'file', help: 'writes it to a file' } },
  async run(given, { out }) {
    if (given.names.length > 0)
      throw new UsageError('`kith schema` takes no names; to write a file: --out file');
    const text = JSON.stringify(describedSchema(), null, 2);
    const [path] = given.texts('out');
    if (path === undefined) {
      out(text);
      return 0;
    }
    await writeText(path, `${text}\n`);
    out(`The schema is in ${path}.`);
    return 0;
  },
};
