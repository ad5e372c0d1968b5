import type { FacesItem } from '../../definition.js';
import { scaleType } from '../scale.js';

export const faces = scaleType<FacesItem>('faces');
