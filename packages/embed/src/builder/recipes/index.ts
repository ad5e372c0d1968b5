export {
  type Choices,
  type Host,
  hosts,
  type NamingAttribute,
  type RecipeFacts,
  type SurveyChoice,
  type Way,
} from './choices.js';
export { addressOf, folderOf, nameOf, shortAddressOf } from './addresses.js';
export { configFile } from './config-file.js';
export { waysFor } from './hosts.js';
export { type Allowed, type Mistake, type MistakeCode, type MistakeField, mistakesIn } from './mistakes.js';
export type { Policy } from './policy.js';
export { type Recipe, recipe } from './recipe.js';
export { type BuilderLanguage, builderLanguages, type BuilderWords, fill, wordsIn } from './words.js';
