import type { FacesItem } from '../../definition.js';
import type { ItemTypeRules } from '../contract.js';
import { scaleType } from '../scale.js';
import { onScale } from './base-types.js';

export const faces: ItemTypeRules<FacesItem> = { ...scaleType<FacesItem>('faces'), ...onScale };
